import type { ChangeMessages, RowChanges } from '../change-messages';
import { countedKinds } from '../counted-kinds';
import { count, number } from './count';

/** @param gender `o` of submissions (envíos), `a` of rows (filas) */
const said = (changes: RowChanges, gender: 'o' | 'a'): string => {
  const say = (word: string) => (n: number) => count(n, word + gender, `${word + gender}s`);
  return countedKinds(changes, {
    added: say('nuev'),
    edited: say('modificad'),
    removed: (n) => `${number(n)} ya no en la exportación`,
  });
};

export const changesEs: ChangeMessages = {
  nothing: 'Nada cambió en KoboToolbox',
  submissions: (changes) => said(changes, 'o'),
  rows: (changes) => `Filas de grupos de repetición: ${said(changes, 'a')}`,
  newColumns: (n) => count(n, 'columna nueva', 'columnas nuevas'),
  both: (rows, columns) => `${rows}; ${columns}`,
};
