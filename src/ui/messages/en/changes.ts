import type { ChangeMessages, RowChanges } from '../change-messages';
import { countedKinds } from '../counted-kinds';
import { count } from './count';

const said = (changes: RowChanges): string =>
  countedKinds(changes, {
    added: (n) => count(n, 'new', 'new'),
    edited: (n) => count(n, 'edited', 'edited'),
    removed: (n) => `${n.toLocaleString('en')} no longer in the export`,
  });

export const changesEn: ChangeMessages = {
  nothing: 'Nothing changed in KoboToolbox',
  submissions: said,
  rows: (changes) => `Rows of repeat groups: ${said(changes)}`,
  newColumns: (n) => count(n, 'new column', 'new columns'),
  both: (rows, columns) => `${rows}; ${columns}`,
};
