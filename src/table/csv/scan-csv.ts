import { fail, ok, type Result } from '../../shared/result';
import { OPEN_QUOTE, scanRow } from './scan-row';

const BOM = 0xfeff;

/**
 * Splits a CSV file in KoboToolbox's dialect (`;`, formpack `reporting/export.py`; CR LF, kpi `import_export_task.py`) into
 * rows of cells. Own code, because it can say where a file is cut or odd, takes half the time of d3-dsv, and can stop and go
 * on; d3-dsv is its oracle in the tests. NUL and lone surrogates stay. Time grows with the file's length only.
 * @param text the file; a BOM is left out
 * @returns the rows, however long each; `download-cut` for an open quote at the end; `csv-unreadable` for text behind a
 * closing quote, with its row (1 is the header), the cells up to there and those of the header
 */
export function scanCsv(text: string): Result<string[][]> {
  const rows: string[][] = [];
  let at = text.charCodeAt(0) === BOM ? 1 : 0;
  while (at < text.length) {
    const row: string[] = [];
    at = scanRow(text, at, row);
    if (at === OPEN_QUOTE) return fail({ code: 'download-cut' });
    rows.push(row);
    if (at < 0) return unreadable(rows, row);
  }
  return ok(rows);
}

function unreadable(rows: readonly string[][], last: readonly string[]): Result<never> {
  const expected = rows[0]?.length ?? 0;
  return fail({ code: 'csv-unreadable', row: rows.length, cells: last.length, expected });
}
