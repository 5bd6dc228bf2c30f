import { fitCell } from '../sheet/cut';
import { hasLine } from '../sheet/layout/note';
import type { TabColumn, TabContent } from '../sheet/layout/tab-content';
import { ColumnPrint, Fingerprints } from '../sheet/match/fingerprint';
import type { ReadCell } from '../sheet/match/read-cell';
import type { Stand } from '../sheet/stand/stand';
import type { Tab } from '../sheet/workbook';

/** A repeat group's table repeats columns of its submission (kobotoolbox-exports §6): they change with every edit of it. */
const COPIED = /^kobo:\S+ [^/]+\/name:_submission_/;

const isAnswer = ({ part, machine }: TabColumn): boolean => part === 'data' && !COPIED.test(machine);

/** The answers of each row as a text: equal texts, equal answers. Worked out when first asked for. */
export function answersOf({ columns, rows }: TabContent): (index: number) => string {
  const own = columns.flatMap((column, at) => (isAnswer(column) ? [{ at, print: printOf(column) }] : []));
  return lazily(() => {
    const prints = new Fingerprints(rows.length);
    for (const { at, print } of own)
      rows.forEach((row, r) => {
        prints.add(r, print, fitCell(row[at] ?? ''));
      });
    return prints;
  });
}

/** The same of the rows of a tab, from its cells; the first row is 1. One call for each column of answers. */
export function answersIn(
  tab: Tab,
  { notes, grid }: Stand,
  { columns }: TabContent,
  readCell: ReadCell,
): (row: number) => string {
  return lazily(() => {
    const prints = new Fingerprints(grid.rows + 1);
    for (const column of columns.filter(isAnswer)) {
      const place = notes.findIndex((note) => hasLine(note, column.machine)) + 1;
      const print = printOf(column);
      if (place === 0) continue;
      tab.column(place).forEach((cell, at) => {
        prints.add(at + 1, print, readCell(cell));
      });
    }
    return prints;
  });
}

const printOf = ({ machine, type }: TabColumn): ColumnPrint => new ColumnPrint({ identity: machine, type });

function lazily(make: () => Fingerprints): (row: number) => string {
  let made: Fingerprints | null = null;
  return (row) => {
    made ??= make();
    return made.text(row);
  };
}
