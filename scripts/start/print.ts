import type { RunRecord } from '../../src/sync/run-record';
import { failureWords } from '../../src/ui/messages/failure-words';
import { allMessages } from '../../src/ui/messages/sidebar-languages';
import type { HostSpreadsheet } from '../../test/host/spreadsheet';

const en = allMessages('en');

const ROWS = 4;
const COLUMNS = 6;
const WIDTH = 22;

/** The run records, oldest first. */
export function printRuns(runs: readonly RunRecord[]): void {
  console.log('\nRuns');
  for (const run of [...runs].reverse()) console.log(`  ${runLine(run)}`);
}

function runLine({ startedAt, by, account, outcome, counts, failure }: RunRecord): string {
  const who = by === 'clock' ? `by the clock for ${account}` : `by ${account}`;
  const came =
    counts === null
      ? ''
      : `, ${en.common.submissions(counts.submissions)}, ${counts.rows} rows × ${counts.columns} columns`;
  const why = failure === null ? '' : `: ${Object.values(failureWords(en, failure)).join(' ')}`;
  return `${startedAt}  ${who}: ${outcome}${came}${why}`;
}

/** The first rows and columns of every tab that people see and that holds something; the last column may be hidden. */
export function printTabs(spreadsheet: HostSpreadsheet): void {
  for (const sheet of spreadsheet.getSheets()) {
    const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
    if (rows === 0 || sheet.isSheetHidden()) continue;
    console.log(`\nTab "${sheet.getName()}": ${rows} rows × ${columns} columns`);
    const shown = sheet.getRange(1, 1, Math.min(rows, ROWS), Math.min(columns, COLUMNS)).getDisplayValues();
    for (const row of shown) console.log(`  ${row.map(column).join(' ')}`);
  }
}

function column(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line.padEnd(WIDTH);
}
