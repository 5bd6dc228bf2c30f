import type { FileDate, FileTime, RawCell } from '../../../../src/table/raw';
import { escaped, hidden } from './xml';

/** Places among the cell styles of `styles.xml`. */
const DATE = 1;
const LINK = 2;

/** A cell as XlsxWriter writes it for KoboToolbox; an empty one is left out. */
export function cellXml(reference: string, cell: RawCell, isLink: boolean): string {
  if (cell === '') return '';
  const open = `<c r="${reference}"`;
  if (typeof cell === 'string')
    return (isLink ? null : formulaXml(open, reference, cell)) ?? textXml(open, cell, isLink);
  if (cell.kind === 'number') return `${open}><v>${cell.text}</v></c>`;
  if (cell.kind === 'boolean') return `${open} t="b"><v>${cell.value ? 1 : 0}</v></c>`;
  return `${open} s="${DATE}"><v>${serialInFile(cell)}</v></c>`;
}

/** Answers that begin with `=` become formulas, whose value is always 0. */
function formulaXml(open: string, reference: string, text: string): string | null {
  if (text.startsWith('=')) return `${open}><f>${escaped(text.slice(1))}</f><v>0</v></c>`;
  const [, array] = /^\{=(.*)\}$/s.exec(text) ?? [];
  if (array === undefined) return null;
  return `${open}><f t="array" ref="${reference}">${escaped(array)}</f><v>0</v></c>`;
}

function textXml(open: string, text: string, isLink: boolean): string {
  const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : '';
  const style = isLink ? ` s="${LINK}"` : '';
  return `${open}${style} t="inlineStr"><is><t${space}>${escaped(hidden(text))}</t></is></c>`;
}

/** Before 1900-03-01 Excel counts from 1899-12-31: it has a 29th of February in 1900. */
const serialInFile = ({ kind, serial }: FileDate | FileTime): number =>
  kind === 'time' || serial > 60 ? serial : serial - 1;
