/**
 * Keeps the rows of a CSV whose `_id` may be seen and numbers `_index` anew, as an export made for partial permission has it.
 * Rows without a number as `_id` (headers, HXL) stay. The dialect is KoboToolbox's: `;`, every cell quoted, CRLF.
 */
export function onlyIds(csv: Buffer, ids: ReadonlySet<number>): Buffer {
  const rows = recordsOf(csv.toString('utf8'));
  const header = rows[0] ?? [];
  const id = header.lastIndexOf('_id');
  const index = header.lastIndexOf('_index');
  let kept = 0;
  const visible = rows.flatMap((row) => {
    if (!/^\d+$/.test(row[id] ?? '')) return [row];
    if (!ids.has(Number(row[id]))) return [];
    kept += 1;
    return [row.map((cell, at) => (at === index ? String(kept) : cell))];
  });
  return Buffer.from(visible.map(line).join(''));
}

const line = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(';')}\r\n`;

function recordsOf(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, cell = '', end] of csv.matchAll(/"((?:[^"]|"")*)"(;|\r\n|$)/g)) {
    row.push(cell.replace(/""/g, '"'));
    if (end === ';') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
