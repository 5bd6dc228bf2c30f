import type { MenuItem } from '../../contract';
import { clickItem, onBook, onCells, onSheet, onTab } from '../acts';
import { boxOf } from '../grid/selection';
import type { PageState } from '../state';
import { act, type Entry, LINE } from './entry';
import { columnEntries, rowEntries, sortEntries } from './line-entries';

export interface Menu {
  readonly label: string;
  readonly entries: readonly Entry[];
}

/** The menu bar. What Google Sheets has and this has not is left out. */
export const menus = (state: PageState): Menu[] => [
  { label: 'File', entries: fileEntries(state) },
  { label: 'Edit', entries: editEntries(state) },
  { label: 'View', entries: viewEntries(state) },
  { label: 'Insert', entries: insertEntries(state) },
  { label: 'Format', entries: formatEntries(state) },
  { label: 'Data', entries: sortEntries(state) },
  { label: 'Extensions', entries: extensionEntries(state) },
];

const fileEntries = (state: PageState): Entry[] => [
  act('Rename…', () => {
    const name = prompt('Name of the spreadsheet', state.shown.book.name);
    if (name !== null) onBook(state, 'rename', name);
  }),
  act('Start afresh…', () => state.set({ panel: 'start' })),
];

const editEntries = (state: PageState): Entry[] => {
  const box = boxOf(state.shown.selection);
  return [
    act('Clear contents', () => onCells(state, box, 'clearContent')),
    act('Clear notes', () => onCells(state, box, 'clearNote')),
    LINE,
    ...rowEntries(state).slice(2),
    LINE,
    ...columnEntries(state).slice(2),
  ];
};

function viewEntries(state: PageState): Entry[] {
  const { sheet, book, selection } = state.shown;
  const { row, column } = selection.anchor;
  const hidden = book.tabs.filter((tab) => tab.hidden);
  const freeze = (method: string, count: number) => () => onSheet(state, method, count);
  return [
    act('No frozen rows', freeze('setFrozenRows', 0), { on: sheet.rows.frozen === 0 }),
    act('Freeze 1 row', freeze('setFrozenRows', 1), { on: sheet.rows.frozen === 1 }),
    act(`Freeze up to row ${row + 1}`, freeze('setFrozenRows', row + 1)),
    LINE,
    act('No frozen columns', freeze('setFrozenColumns', 0), { on: sheet.columns.frozen === 0 }),
    act('Freeze 1 column', freeze('setFrozenColumns', 1), { on: sheet.columns.frozen === 1 }),
    act(`Freeze up to this column`, freeze('setFrozenColumns', column + 1)),
    LINE,
    act('Right-to-left', () => onSheet(state, 'setRightToLeft', !sheet.rightToLeft), { on: sheet.rightToLeft }),
    LINE,
    {
      kind: 'menu',
      label: 'Hidden tabs',
      entries: hidden.map(({ id, name }) => act(`Show ${name}`, () => onTab(state, id, 'showSheet'))),
    },
  ];
}

const insertEntries = (state: PageState): Entry[] => [
  ...rowEntries(state).slice(0, 2),
  LINE,
  ...columnEntries(state).slice(0, 2),
  LINE,
  act('Note…', () => {
    const note = prompt('Note', state.shown.input.note);
    if (note !== null) onCells(state, boxOf(state.shown.selection), 'setNote', note);
  }),
  act('Tab', () => onBook(state, 'insertSheet')),
];

const formatEntries = (state: PageState): Entry[] => {
  const set = (method: string, value: string) => () => onCells(state, boxOf(state.shown.selection), method, value);
  return [
    act('Number: automatic', set('setNumberFormat', 'General')),
    act('Number: plain text', set('setNumberFormat', '@')),
    act('Number: 1,000.12', set('setNumberFormat', '#,##0.00')),
    act('Number: 2008-09-26', set('setNumberFormat', 'yyyy-mm-dd')),
    LINE,
    act('Bold', set('setFontWeight', 'bold')),
    act('Not bold', set('setFontWeight', 'normal')),
    act('Italic', set('setFontStyle', 'italic')),
    act('Clear formatting', () => onCells(state, boxOf(state.shown.selection), 'clearFormat')),
  ];
};

/** The add-on's own menu, as its `onOpen` made it. */
function extensionEntries(state: PageState): Entry[] {
  const { menu, access, addOn } = state.shown.book;
  if (access === 'viewer') return [act('Only editors can use add-ons', () => undefined, { off: true })];
  if (menu === null) return [act('Loading…', () => undefined, { off: true })];
  return [{ kind: 'menu', label: addOn, entries: menu.map((item) => itemEntry(state, item)) }];
}

function itemEntry(state: PageState, item: MenuItem): Entry {
  if (item.kind === 'separator') return LINE;
  if (item.kind === 'menu')
    return { kind: 'menu', label: item.label, entries: item.items.map((one) => itemEntry(state, one)) };
  if (item.function === '')
    return act(item.label, () =>
      state.say('This is Google’s own item: it shows the help that the add-on’s page in the Marketplace links to.'),
    );
  return act(item.label, () => void clickItem(state, item.function));
}
