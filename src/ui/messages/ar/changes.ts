import type { ChangeMessages, RowChanges } from '../change-messages';
import { countedKinds } from '../counted-kinds';
import { number } from './count';

const said = (changes: RowChanges): string =>
  countedKinds(
    changes,
    {
      added: (n) => `جديدة: ${number(n)}`,
      edited: (n) => `معدّلة: ${number(n)}`,
      removed: (n) => `لم تعد في التصدير: ${number(n)}`,
    },
    '، ',
  );

export const changesAr: ChangeMessages = {
  nothing: 'لم يتغير شيء في KoboToolbox',
  submissions: said,
  rows: (changes) => `صفوف المجموعات المتكررة – ${said(changes)}`,
  newColumns: (n) => `أعمدة جديدة: ${number(n)}`,
  both: (rows, columns) => `${rows}؛ ${columns}`,
};
