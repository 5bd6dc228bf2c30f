import type { Sandbox } from '../sandbox';

/** `Utilities.parseCsv(text, delimiter?)`: rows of text. Facts: RFC 4180; "Could not parse text." without a position. */
export function parseCsv(sandbox: Sandbox) {
  return (csv: unknown, delimiter?: unknown): unknown => {
    const rows = parse(String(csv), delimiter === undefined ? ',' : String(delimiter));
    if (rows === undefined) throw sandbox.exception('Could not parse text.');
    return sandbox.realm.value(rows, () => undefined);
  };
}

/** `undefined`: a quote that is not closed, or text after a closing quote. */
function parse(csv: string, delimiter: string): string[][] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < csv.length) {
    const cell = csv[at] === '"' ? quoted(csv, at) : plain(csv, at, delimiter);
    if (cell === undefined) return undefined;
    row.push(cell.text);
    at = cell.end;
    if (csv.startsWith(delimiter, at)) {
      at += delimiter.length;
      if (at === csv.length) row.push('');
      continue;
    }
    if (at < csv.length && csv[at] !== '\n' && csv[at] !== '\r') return undefined;
    rows.push(row);
    row = [];
    at += csv.startsWith('\r\n', at) ? 2 : 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function quoted(csv: string, start: number): { text: string; end: number } | undefined {
  let from = start + 1;
  for (;;) {
    const end = csv.indexOf('"', from);
    if (end < 0) return undefined;
    if (csv[end + 1] !== '"') return { text: csv.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
    from = end + 2;
  }
}

function plain(csv: string, start: number, delimiter: string): { text: string; end: number } {
  let end = start;
  while (end < csv.length && !csv.startsWith(delimiter, end) && csv[end] !== '\n' && csv[end] !== '\r') end++;
  return { text: csv.slice(start, end), end };
}
