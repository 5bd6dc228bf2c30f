import type { HostSheet } from '../host/spreadsheet';
import type { Workspace } from './workspace';

/** How a person arranged a tab after the first import. */
export interface Layout {
  readonly name: string;
  /** An own column stands among ours, so that a row takes several writes. */
  readonly isSplit: boolean;
  /** Notes and a formula that is filled down stand beside the rows, totals below them. */
  readonly hasOwn: boolean;
}

export const LAYOUTS: readonly Layout[] = [
  { name: 'contiguous', isSplit: false, hasOwn: false },
  { name: 'contiguous, own cells', isSplit: false, hasOwn: true },
  { name: 'split', isSplit: true, hasOwn: false },
  { name: 'split, own cells', isSplit: true, hasOwn: true },
];

export function arrange({ host }: Workspace, { isSplit, hasOwn }: Layout): void {
  for (const sheet of host.spreadsheet.getSheets()) {
    if (!headersOf(sheet).some((header) => header.startsWith('_kobo_sync'))) continue;
    if (isSplit) split(sheet);
    if (hasOwn) putOwn(sheet);
  }
}

export const headersOf = (sheet: HostSheet): string[] =>
  sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()[0]?.map(String) ?? [];

function split(sheet: HostSheet): void {
  const rows = sheet.getLastRow();
  sheet.insertColumnAfter(1);
  const own = Array.from({ length: rows - 1 }, (_, at) => [at % 4 === 2 ? '' : `area ${at + 2}`]);
  sheet.getRange(1, 2, rows, 1).setValues([['Area'], ...own]);
}

/** Notes beside two rows of three; a row without one is deleted when its submission is. */
function putOwn(sheet: HostSheet): void {
  const rows = sheet.getLastRow();
  const first = headersOf(sheet).findLastIndex((header) => header !== '') + 2;
  if (first + 1 > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), 2);
  const notes = Array.from({ length: rows - 1 }, (_, at) => [at % 3 === 2 ? '' : `note ${at + 2}`]);
  sheet.getRange(1, first, rows, 1).setValues([['My notes'], ...notes]);
  sheet.getRange(1, first + 1).setValue('Double');
  const number = headersOf(sheet).findIndex((header) => header === 'Household size' || header === 'Age') + 1;
  sheet.getRange(2, first + 1, rows - 1, 1).setFormulaR1C1(`=R[0]C${number}*2`);
  sheet.getRange(rows + 1, 1).setValue('Total');
  sheet.getRange(rows + 1, number).setFormulaR1C1(`=SUM(R2C:R[-1]C)`);
}
