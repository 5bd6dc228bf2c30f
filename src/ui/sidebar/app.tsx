import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Start } from '../contract';
import { isRightToLeft, languageOf } from '../messages/language';
import { allMessages } from '../messages/sidebar-languages';
import { type Page, PageContext } from './context';
import { Loading } from './parts/loading';
import type { Screen } from './screen';
import { ApiKey } from './screens/api-key';
import { ChooseProject } from './screens/choose-project';
import { ConnectAddress } from './screens/connect-address';
import { Home } from './screens/home';
import { ImportOptions } from './screens/import-options';
import { Importing } from './screens/importing';
import { OneProject } from './screens/one-project';
import { ProjectPage } from './screens/project-page';
import { WhatToImport } from './screens/what-to-import';
import { useAsk } from './use-ask';
import { withProject } from './with-project';

/** The sidebar: asks once what to show first, then walks from screen to screen. */
export function App() {
  const [start, setStart] = useState<Start | null>(null);
  const [trail, setTrail] = useState<readonly Screen[]>([{ at: 'home' }]);
  const starting = useAsk('start');
  const reload = (): void => starting.run(null, setStart);
  useEffect(reload, []);
  useEffect(() => speak(start?.locale ?? 'en'), [start?.locale]);
  const page = useMemo(() => (start === null ? null : pageOf(start, setStart, setTrail, reload)), [start]);
  const screen = trail[trail.length - 1] ?? { at: 'home' };
  if (page === null) return <First failure={starting.failure} again={reload} />;
  return (
    <PageContext.Provider value={page}>
      <Shown key={`${trail.length} ${screen.at}`} screen={screen} />
    </PageContext.Provider>
  );
}

const First = (props: Parameters<typeof Loading>[0]) => (
  <main>
    <h1>{allMessages('en').name}</h1>
    <Loading {...props} />
  </main>
);

type SetStart = (change: (start: Start | null) => Start | null) => void;
type SetTrail = (change: (trail: readonly Screen[]) => readonly Screen[]) => void;

function pageOf(start: Start, setStart: SetStart, setTrail: SetTrail, reload: () => void): Page {
  return {
    start,
    reload,
    update: (project) => setStart((before) => before && withProject(before, project)),
    messages: allMessages(start.locale),
    go: (screen) => setTrail((trail) => nextTrail(trail, screen)),
    back: () => setTrail((trail) => (trail.length > 1 ? trail.slice(0, -1) : trail)),
  };
}

/** Home starts anew; after an import, "back" leads home and not into the import again. */
function nextTrail(trail: readonly Screen[], screen: Screen): readonly Screen[] {
  if (screen.at === 'home') return [screen];
  if (screen.at === 'importing' || screen.at === 'project') return [{ at: 'home' }, screen];
  return [...trail, screen];
}

function speak(locale: string): void {
  const language = languageOf(locale);
  document.documentElement.lang = language;
  document.documentElement.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
}

function Shown({ screen }: { screen: Screen }) {
  switch (screen.at) {
    case 'home':
      return <Home />;
    case 'address':
      return <ConnectAddress />;
    case 'key':
      return <ApiKey server={screen.server} project={screen.project} />;
    case 'projects':
      return <ChooseProject known={screen.known} />;
    case 'one-project':
      return <OneProject known={screen.known} project={screen.project} />;
    case 'exports':
      return <WhatToImport known={screen.known} project={screen.project} />;
    case 'importing':
      return <Importing id={screen.id} name={screen.name} restores={screen.restores === true} />;
    case 'project':
      return <ProjectPage id={screen.id} />;
    case 'options':
      return <ImportOptions id={screen.id} name={screen.name} isFirst={screen.isFirst} />;
  }
}
