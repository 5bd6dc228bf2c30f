import type { KnownAccount } from '../../../sync/credentials';
import { usePage } from '../context';
import { Frame } from '../parts/frame';
import { Loading } from '../parts/loading';
import { useLoaded } from '../use-ask';
import { WhatToImport } from './what-to-import';

/** The project of a pasted address: straight to what to import. */
export function OneProject({ known, project }: { known: KnownAccount; project: string }) {
  const { messages } = usePage();
  const { value, failure, again } = useLoaded('project', { ...known, project });
  if (value !== null) return <WhatToImport known={known} project={value} />;
  return (
    <Frame title={messages.exports.title}>
      <Loading failure={failure} again={again} />
    </Frame>
  );
}
