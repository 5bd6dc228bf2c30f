import { type ComponentChild, type FunctionComponent, h } from 'preact';
import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { Grid } from './grid/grid';
import { KoboPanel } from './panels/kobo-panel';
import { LogPanel } from './panels/log-panel';
import { PeoplePanel } from './panels/people-panel';
import { StartPanel } from './panels/start-panel';
import { TimePanel } from './panels/time-panel';
import { ContextMenu } from './parts/context-menu';
import { Dialogs } from './parts/dialogs';
import { FormulaBar } from './parts/formula-bar';
import { MenuBar } from './parts/menu-bar';
import { Sidebar } from './parts/sidebar';
import { TabBar } from './parts/tab-bar';
import { TitleBar } from './parts/title-bar';
import { Toasts } from './parts/toasts';
import type { PageState, PanelName } from './state';

const PANELS: Readonly<
  Record<PanelName, { readonly title: string; readonly part: FunctionComponent<{ state: PageState }> }>
> = {
  kobo: { title: 'KoboToolbox', part: KoboPanel },
  time: { title: 'Clock and triggers', part: TimePanel },
  people: { title: 'People', part: PeoplePanel },
  log: { title: 'Calls', part: LogPanel },
  start: { title: 'Start', part: StartPanel },
};

/** The whole page. */
export function App({ state, grid }: { readonly state: PageState; readonly grid: Grid }): ComponentChild {
  const [, update] = useReducer((count: number) => count + 1, 0);
  useEffect(() => state.onChange(() => update(null as never)), [state]);
  const focusGrid = () => grid.focus();
  const { notice } = state.shown.book;
  return h(
    'div',
    { class: 'workbench' },
    h(TitleBar, { state }),
    h(MenuBar, { state, focusGrid }),
    notice !== null && h('p', { class: 'notice', role: 'alert' }, notice),
    h(FormulaBar, { state, focusGrid }),
    h('main', null, h(Drawer, { state }), h(GridPlace, { grid }), h(Sidebar, { state, focusGrid })),
    h(TabBar, { state }),
    h(Toasts, { state }),
    h(ContextMenu, { state, focusGrid }),
    h(Dialogs, { state, focusGrid }),
  );
}

function Drawer({ state }: { readonly state: PageState }): ComponentChild {
  const { panel } = state.shown;
  if (panel === null) return null;
  const { title, part } = PANELS[panel];
  const close = { type: 'button', 'aria-label': 'Close drawer', onClick: () => state.set({ panel: null }) } as const;
  return h(
    'section',
    { class: 'drawer', 'aria-label': title },
    h('div', { class: 'bar' }, h('h2', null, title), h('button', close, '✕')),
    h('div', { class: 'content' }, h(part, { state, key: panel })),
  );
}

/** Preact leaves the grid's element alone. */
function GridPlace({ grid }: { readonly grid: Grid }): ComponentChild {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.append(grid.element);
    grid.focus();
  }, [grid]);
  return h('div', { class: 'grid-place', ref: place });
}
