import type { HostSheet } from '../../../test/host/spreadsheet';
import { a1Notation } from '../../../test/host/spreadsheet/a1/notation';
import { shownCells } from '../../inspect/cells';
import { storedConnections } from '../stored';
import { readHeader } from '../tab-header';
import type { ReplayWorld } from '../world';
import { shownColumns } from './shown-columns';

/** Rows read at once: a big tab would not fit into one piece. */
const ROWS = 500;

/** A tab as JSON, in pieces. */
export function* shownTab({ host, headers }: ReplayWorld, sheet: HostSheet): Generator<string> {
  const { connection, table } = ownerOf(host, sheet.getSheetId());
  const header = readHeader(sheet);
  const above = connection === null ? 0 : header.rows;
  const columns = shownColumns(sheet, header, connection, headers);
  const headerRows = textsOf(sheet, above, columns.length);
  const head = JSON.stringify({ name: sheet.getName(), table, headerRows, columns });
  yield `${head.slice(0, -1)}, "rows": [`;
  yield* rowsBelow(sheet, above, columns.length);
  yield `], "formulas": ${JSON.stringify(textsByA1(sheet, 'getFormulas'))}`;
  yield `, "notes": ${JSON.stringify(textsByA1(sheet, 'getNotes'))}}`;
}

/** Whose tab it is, and which table stands in it; null: a tab that is not managed. */
function ownerOf(host: ReplayWorld['host'], id: number) {
  const found = storedConnections(host).flatMap((connection) =>
    connection.tabs.filter(({ sheet }) => sheet === id).map(({ table }) => ({ connection, table })),
  );
  return found[0] ?? { connection: null, table: null };
}

function* rowsBelow(sheet: HostSheet, above: number, columns: number): Generator<string> {
  const last = sheet.getLastRow();
  let between = '\n';
  for (let row = above + 1; row <= last; row += ROWS) {
    const cells = shownCells(sheet, row, Math.min(ROWS, last - row + 1), columns);
    yield between + cells.map((each) => JSON.stringify(each)).join(',\n');
    between = ',\n';
  }
}

const textsOf = (sheet: HostSheet, rows: number, columns: number): string[][] =>
  rows === 0 || columns === 0 ? [] : sheet.getRange(1, 1, rows, columns).getDisplayValues();

/** All texts of a kind in the whole tab that are not empty, by their cells. */
function textsByA1(sheet: HostSheet, method: 'getFormulas' | 'getNotes'): Record<string, string> {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const found: Record<string, string> = {};
  for (let first = 1; first <= rows; first += ROWS) {
    const texts = sheet.getRange(first, 1, Math.min(ROWS, rows - first + 1), columns)[method]();
    texts.forEach((cells, r) => {
      cells.forEach((text, column) => {
        if (text !== '') found[a1Notation({ row: first - 1 + r, column, rows: 1, columns: 1 })] = text;
      });
    });
  }
  return found;
}
