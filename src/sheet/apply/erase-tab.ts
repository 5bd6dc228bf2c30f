import { machineLineIn } from '../layout/note';
import { runsOf } from '../stand/beside';
import { readStand, type Whose } from '../stand/read-stand';
import type { Tab } from '../workbook';

/** Empties what is ours in a tab: headers, notes, and the cells of our rows. What people put beside and below stays. */
export function eraseTab(tab: Tab, whose: Whose): void {
  const { sync, notes, headerRow, headerRows } = readStand(tab, whose);
  const noted = notes.flatMap((note, at) => (machineLineIn(note, whose.connection) === null ? [] : [at + 1]));
  const columns = [...new Set([...noted, ...(sync === null ? [] : [sync.column])])].sort((a, b) => a - b);
  const heads = Array.from({ length: Math.max(0, headerRows - headerRow + 1) }, (_, at) => headerRow + at);
  const rows = [...heads, ...(sync?.marks ?? []).flatMap((mark, at) => (mark === null ? [] : [at + 1]))];
  for (const { from, count } of runsOf(columns)) {
    for (const run of runsOf(rows)) tab.clear({ row: run.from, column: from, rows: run.count, columns: count });
    tab.note(headerRow, from, Array<string>(count).fill(''));
  }
}
