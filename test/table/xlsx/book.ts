import type { RawRow, RawSheet } from '../../../src/table/raw';
import { readXlsx } from '../../../src/table/xlsx/read-xlsx';
import { zipFile, zipOf } from '../../fakes/zip-file';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const LINKS = `xmlns:r="${TYPES}"`;

/** A `.rels` part; an address is an external one. */
export function relationships(links: readonly (readonly [id: string, type: string, target: string])[]): string {
  const lines = links.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`,
  );
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `<Relationships xmlns="${namespace}">${lines.join('')}</Relationships>`;
}

export const sheetXml = (rows: string, behind = ''): string =>
  `<worksheet ${MAIN} ${LINKS}><sheetData>${rows}</sheetData>${behind}</worksheet>`;

/** The parts of a workbook with one sheet; each may be replaced, null leaves it out. */
export function parts(rows: string, others: Readonly<Record<string, string | null>> = {}): Record<string, string> {
  const all: Record<string, string | null> = {
    '_rels/.rels': relationships([['r1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook ${MAIN} ${LINKS}><sheets><sheet name="One" sheetId="1" r:id="s1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['s1', 'worksheet', 'worksheets/sheet1.xml'],
      ['x1', 'styles', 'styles.xml'],
      ['x2', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': styles(['yyyy-mm-dd'], [0, 164, 22, 10]),
    'xl/sharedStrings.xml': strings('<t>zero</t>', '<r><t>one </t></r><r><rPr><b/></rPr><t>run</t></r>', '<t/>'),
    'xl/worksheets/sheet1.xml': sheetXml(rows),
    ...others,
  };
  return Object.fromEntries(Object.entries(all).flatMap(([name, text]) => (text === null ? [] : [[name, text]])));
}

export const strings = (...items: readonly string[]): string =>
  `<sst ${MAIN}>${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;

/** Formats are numbered from 164 on; one cell style for each number of a format. */
export function styles(codes: readonly string[], formats: readonly number[]): string {
  const own = codes.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`);
  const xfs = formats.map((id) => `<xf numFmtId="${id}" xfId="0"/>`);
  return `<styleSheet ${MAIN}><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
}

/** What the reader makes of these parts. */
export const read = (all: Readonly<Record<string, string>>) => readXlsx(zipFile(zipOf(all)));

/** The sheets, or a test that fails with the failure. */
export function sheetsOf(all: Readonly<Record<string, string>>): readonly RawSheet[] {
  const result = read(all);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

export const rowsOf = (rows: string, others: Readonly<Record<string, string | null>> = {}): readonly RawRow[] =>
  sheetsOf(parts(rows, others))[0]?.rows ?? [];
