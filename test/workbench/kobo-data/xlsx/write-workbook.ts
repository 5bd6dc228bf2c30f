import { writeZip } from '../../../host/engine/sandbox/zip-write';
import type { Sheet } from '../sheet';
import { MAIN, OFFICE, PACKAGE, relationships } from './names';
import { type SheetParts, sheetParts } from './sheet-xml';
import { STYLES } from './styles';
import { attribute, document } from './xml';

/**
 * An export as KoboToolbox's exporter writes it (formpack with XlsxWriter), its parts in the same order; without the theme and
 * the document's properties, which hold no answer.
 */
export function writeWorkbook(sheets: readonly Sheet[]): Buffer {
  const made = sheets.map(sheetParts);
  const parts: readonly (readonly [name: string, text: string])[] = [
    ['[Content_Types].xml', contentTypes(made)],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/_rels/workbook.xml.rels', workbookLinks(made)],
    ...made.map(({ sheet }, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheet] as const),
    ['xl/workbook.xml', workbook(sheets)],
    ['xl/styles.xml', STYLES],
    ...made.flatMap(({ relationships: links }, at) =>
      links === null ? [] : [[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, links] as const],
    ),
  ];
  return Buffer.from(writeZip(parts.map(([name, text]) => ({ name, bytes: Buffer.from(text, 'utf8') }))));
}

const workbookLinks = (made: readonly SheetParts[]): string =>
  relationships([
    ...made.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
    ['styles', 'styles.xml'],
  ]);

/** Formulas are computed when the file is opened. */
function workbook(sheets: readonly Sheet[]): string {
  const lines = sheets.map(
    ({ name }, at) => `<sheet name="${attribute(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const calculation = '<calcPr calcId="124519" fullCalcOnLoad="1"/>';
  return document(
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${lines.join('')}</sheets>${calculation}</workbook>`,
  );
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes(made: readonly SheetParts[]): string {
  const override = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${SPREADSHEET}.${kind}+xml"/>`;
  const overrides = [
    override('styles.xml', 'styles'),
    override('workbook.xml', 'sheet.main'),
    ...made.map((_, at) => override(`worksheets/sheet${at + 1}.xml`, 'worksheet')),
  ];
  const links = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
  const others = '<Default Extension="xml" ContentType="application/xml"/>';
  return document(`<Types xmlns="${PACKAGE}/content-types">${links}${others}${overrides.join('')}</Types>`);
}
