import { MAIN } from './names';
import { document } from './xml';

const FONTS = '<font><sz val="11"/><name val="Calibri"/></font><font><u/><sz val="11"/><name val="Calibri"/></font>';
const FILLS = '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>';
const BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';

const cellStyle = (format: number, font: number): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;

/** Plain, date and link, in this order. Times have the date's format too, so they do not show (formpack). */
export const STYLES = document(
  [
    `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts>`,
    `<fonts count="2">${FONTS}</fonts><fills count="2">${FILLS}</fills><borders count="1">${BORDER}</borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="3">${cellStyle(0, 0)}${cellStyle(164, 0)}${cellStyle(0, 1)}</cellXfs></styleSheet>`,
  ].join(''),
);
