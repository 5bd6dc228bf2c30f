import type { Ask } from '../../../src/sync/ask';
import type { Loss, Warning } from '../../../src/ui/messages/notice-messages';

export const counts = {
  submissions: 12_345,
  tabs: 3,
  rows: 12_345,
  columns: 9,
  droppedCells: 0,
  unfitCells: 0,
  cutCells: 0,
  truncatedCells: 0,
  shortenedLinks: 0,
  heldColumns: 0,
};

const [name, paths] = ['amina', ['Hogares', 'teh detail', '007', '1/24', 'Feuille', 'more']];
export const losses: { readonly [K in Loss['kind']]: Extract<Loss, { kind: K }> } = {
  'types-not-as-text': { kind: 'types-not-as-text' },
  'same-name': { kind: 'same-name', table: '', name, paths },
  'same-repeat': { kind: 'same-repeat', name, paths },
  'repeats-missing': { kind: 'repeats-missing', names: paths },
  'language-missing': { kind: 'language-missing', lang: 'Encuesta 2' },
  'choices-joined': { kind: 'choices-joined', paths },
};

/** Each with its singular too, where it counts. */
export const warnings: { readonly [K in Warning['kind']]: readonly Extract<Warning, { kind: K }>[] } = {
  'state-lost': [{ kind: 'state-lost' }],
  'copied-rows': [1, 12_345].map((count) => ({ kind: 'copied-rows', table: '', count, keys: paths })),
  'sync-column-lost': [{ kind: 'sync-column-lost', table: '' }],
  'restored-rows': [1, 12_345].map((count) => ({ kind: 'restored-rows', table: '', count })),
  'moved-meanwhile': [{ kind: 'moved-meanwhile', table: '' }],
  'doubtful-rows': [1, 12_345].map((count) => ({ kind: 'doubtful-rows', table: '', count })),
  'tab-gone': [{ kind: 'tab-gone', table: '' }],
  'tab-copied': [{ kind: 'tab-copied', name: 'Feuille' }],
};

export const asks: readonly Ask[] = [
  { about: 'safety-stop', removed: 1, of: 1, limit: 1 },
  { about: 'safety-stop', removed: 12_345, of: 54_321, limit: 12_345 },
  { about: 'hand-deleted', count: 1, submissions: ['007'] },
  { about: 'hand-deleted', count: 12_345, submissions: ['007'] },
  { about: 'new-columns', headers: ['teh detail'] },
  { about: 'new-columns', headers: paths },
  { about: 'column-claim', table: '', column: 'teh detail', headers: paths, machine: 'kobo:x /question:a' },
];

export const changes = [
  { added: 12_345, edited: 54_321, removed: 99 },
  { added: 1, edited: 1, removed: 1 },
  { added: 0, edited: 2, removed: 0 },
];
