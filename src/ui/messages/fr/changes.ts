import type { ChangeMessages, RowChanges } from '../change-messages';
import { countedKinds } from '../counted-kinds';
import { count, number } from './count';
import { COLON, SEMICOLON } from './words';

/** Submissions and rows are both feminine: soumission, ligne. */
const said = (changes: RowChanges): string =>
  countedKinds(changes, {
    added: (n) => count(n, 'nouvelle', 'nouvelles'),
    edited: (n) => count(n, 'modifiée', 'modifiées'),
    removed: (n) => `${number(n)} plus dans l’export`,
  });

export const changesFr: ChangeMessages = {
  nothing: 'Rien n’a changé dans KoboToolbox',
  submissions: said,
  rows: (changes) => `Lignes des groupes répétés${COLON}${said(changes)}`,
  newColumns: (n) => count(n, 'nouvelle colonne', 'nouvelles colonnes'),
  both: (rows, columns) => rows + SEMICOLON + columns,
};
