import type { Loss } from '../../../src/ui/messages/notice-messages';

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
