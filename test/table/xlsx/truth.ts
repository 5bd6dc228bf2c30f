import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawCell, RawSheet } from '../../../src/table/raw';

/** What a `.truth.json` says of a sheet: each cell as text, a letter for its type, the raw value of what is not text. */
export interface TruthSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly types: readonly string[];
  readonly typed_cells: Readonly<Record<string, { readonly v: string }>>;
  readonly hyperlinks: Readonly<Record<string, string>>;
}

export interface TruthFile {
  readonly path: string;
  readonly sheets: readonly TruthSheet[];
}

/** All XLSX exports below a folder that have a truth. */
export function exportsIn(folder: string): TruthFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xlsx.truth.json'))
    .sort()
    .map((name) => {
      const { sheets } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as TruthFile;
      return { path: join(folder, name.replace('.truth.json', '')), sheets };
    });
}

/** A sheet as the truth tells it, and as it was read: comparable lists, one line a cell. */
export function cellsOf({ rows, types, typed_cells }: TruthSheet): string[] {
  return rows.flatMap((row, r) =>
    row.map((text, c) => {
      const type = types[r]?.[c] ?? '?';
      const address = `${letters(c)}${r + 1}`;
      return `${address} ${type} ${type === 'n' || type === 'd' ? typed_cells[address]?.v : text}`;
    }),
  );
}

/** The same lines of a sheet that was read, as many columns as the truth has. */
export function readCells({ rows }: RawSheet, columns: number): string[] {
  return rows.flatMap((row, r) =>
    Array.from({ length: Math.max(columns, row.length) }, (_, c) => `${letters(c)}${r + 1} ${described(row[c] ?? '')}`),
  );
}

function described(cell: RawCell): string {
  if (typeof cell === 'string') return `${cell === '' ? 'e' : cell.startsWith('=') ? 'f' : 's'} ${cell}`;
  if (cell.kind === 'number') return `n ${cell.text}`;
  if (cell.kind === 'boolean') return `b ${cell.value ? '1' : '0'}`;
  return `${cell.kind === 'date' ? 'd' : 't'} ${cell.serial}`;
}

export function letters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : letters(Math.floor(column / 26) - 1) + rest;
}
