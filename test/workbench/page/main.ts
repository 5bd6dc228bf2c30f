import { h, render } from 'preact';
import { attempt, onCells } from './acts';
import { Api, openSession } from './api';
import { App } from './app';
import { listen } from './events';
import { Grid } from './grid/grid';
import { contextEntries } from './menus/line-entries';
import { fetchCells, readActive, refresher } from './refresh';
import { firstShown, PageState, type PanelName } from './state';

const PANELS: readonly PanelName[] = ['kobo', 'time', 'people', 'log', 'start'];

/** Opens the spreadsheet as the person named in the address, `?user=…`. */
async function start(): Promise<void> {
  const user = new URLSearchParams(location.search).get('user') ?? 'first@example.org';
  const { session, book, sheet } = await openSession(user);
  const panel = PANELS.find((name) => location.hash === `#${name}`) ?? null;
  const frames = document.documentElement.dataset.frames ?? '';
  const state = new PageState(new Api(session), frames, firstShown(book, sheet, panel));
  const grid = makeGrid(state);
  render(h(App, { state, grid }), document.body);
  grid.setSheet(sheet);
  document.title = `${book.name} – Workbench`;
  state.refresh = refresher(state, grid);
  listen(state);
}

function makeGrid(state: PageState): Grid {
  const grid = new Grid({
    fetchCells: fetchCells(state),
    selected: (selection) => {
      state.set({ selection });
      void attempt(state, () => readActive(state));
    },
    write: ({ row, column }, text) => onCells(state, { row, column, rows: 1, columns: 1 }, 'setValue', text),
    typing: (typing) => state.set({ typing }),
    clear: (box) => onCells(state, box, 'clearContent'),
    context: (target, x, y) => state.set({ context: { x, y, entries: contextEntries(state, target) } }),
    activeText: () => state.shown.input.text,
    failed: (thrown) => void attempt(state, () => Promise.reject(thrown)),
  });
  return grid;
}

start().catch((thrown) => {
  document.body.textContent = thrown instanceof Error ? thrown.message : String(thrown);
});
