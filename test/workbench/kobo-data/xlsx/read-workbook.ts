import type { RawCell } from '../../../../src/table/raw';
import { cellReference } from '../../../../src/table/xlsx/cell-reference';
import { readXlsx } from '../../../../src/table/xlsx/read-xlsx';
import { zipFile } from '../../../fakes/zip-file';
import { readZip } from '../../../host/engine/sandbox/zip-read';
import type { Sheet } from '../sheet';
import { answerOf } from './links';
import { unescaped } from './xml';

/** The sheets of an export with what was answered in their cells, where links keep a part of it only. */
export function readWorkbook(content: Buffer): Sheet[] {
  const read = readXlsx(zipFile(content));
  if (!read.ok) throw new Error(`The local server's XLSX cannot be read: ${JSON.stringify(read.failure)}`);
  const parts = new Map(readZip(content).map(({ name, bytes }) => [name, Buffer.from(bytes).toString('utf8')]));
  return read.value.map(({ name, rows }, at) => ({
    name,
    rows: withAnswers(rows, linksOf(parts, at + 1)),
  }));
}

interface FoundLink {
  readonly cell: string;
  /** Null: the workbook itself. */
  readonly target: string | null;
}

/** The parts have the one shape that XlsxWriter and the writer here give them. */
function linksOf(parts: ReadonlyMap<string, string>, sheet: number): FoundLink[] {
  const addresses = parts.get(`xl/worksheets/_rels/sheet${sheet}.xml.rels`) ?? '';
  const targets = new Map(
    [...addresses.matchAll(/ Id="([^"]*)"[^>]* Target="([^"]*)"/g)].map(([, id, target = '']) => [
      id,
      unescaped(target),
    ]),
  );
  const links = (parts.get(`xl/worksheets/sheet${sheet}.xml`) ?? '').matchAll(
    /<hyperlink ref="([^"]*)"(?: r:id="([^"]*)")?/g,
  );
  return [...links].map(([, cell = '', id]) => ({ cell, target: id === undefined ? null : (targets.get(id) ?? '') }));
}

function withAnswers(rows: Sheet['rows'], links: readonly FoundLink[]): RawCell[][] {
  const changed = rows.map((row) => [...row]);
  for (const { cell, target } of links) {
    const place = cellReference(cell);
    const row = changed[(place?.row ?? 0) - 1];
    const at = (place?.column ?? 0) - 1;
    const text = row?.[at];
    if (row !== undefined && typeof text === 'string') row[at] = answerOf(text, target);
  }
  return changed;
}
