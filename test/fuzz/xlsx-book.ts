import type { RawCell, RawRow } from '../../src/table/raw';
import { parts, sheetXml, strings } from '../table/xlsx/book';
import type { Random } from './random';
import { encodeItem, encodeText, isHoldable } from './xlsx-text';

/** What differs from sheet to sheet, as from writer to writer. */
export interface Habits {
  /** Of elements: `x:` or nothing. */
  readonly prefix: string;
  readonly sharesStrings: boolean;
  /** Line breaks and blanks between the tags. */
  readonly spaced: boolean;
  /** Odd but valid: other quotes, other order, references left out, unknown attributes and elements. */
  readonly odd: number;
  /** CDATA, comments and instructions in texts. */
  readonly asides: boolean;
}

export const habitsOf = (random: Random): Habits => ({
  prefix: random.chance(0.15) ? 'x:' : '',
  sharesStrings: random.chance(0.4),
  spaced: random.chance(0.1),
  odd: random.chance(0.5) ? 0 : random.next() * 0.4,
  asides: random.chance(0.5),
});

/** The parts of a workbook with these rows, written with these habits. */
export function encodeBook(rows: readonly RawRow[], habits: Habits, random: Random): Record<string, string> {
  const writer = new SheetWriter(habits, random);
  const sheet = prefixed(sheetXml(writer.rows(rows)), habits.prefix);
  const shared = prefixed(strings(...writer.shared), habits.prefix);
  return parts('', { 'xl/worksheets/sheet1.xml': sheet, 'xl/sharedStrings.xml': shared });
}

/** Every tag outside of comments, CDATA and instructions gets the prefix. */
function prefixed(xml: string, prefix: string): string {
  if (prefix === '') return xml;
  const tag = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)(?=[a-zA-Z])/g;
  return xml
    .replace(tag, (all, slash) => (slash === undefined ? all : `<${slash}${prefix}`))
    .replace('xmlns=', `xmlns:${prefix.slice(0, -1)}=`);
}

class SheetWriter {
  readonly shared: string[] = [];

  constructor(
    private readonly habits: Habits,
    private readonly random: Random,
  ) {}

  /** Empty rows may be left out: the next one then needs its number. */
  rows(rows: readonly RawRow[]): string {
    let before = 0;
    return rows
      .map((row, index) => {
        const isLast = index === rows.length - 1;
        if (row.length === 0 && !isLast && this.random.chance(0.7)) return '';
        const number = this.mayLeaveOut() && index === before ? '' : ` r="${index + 1}"`;
        before = index + 1;
        return `${this.space()}<row${number}${this.more()}>${this.cells(row, index + 1)}${this.space()}</row>`;
      })
      .join('');
  }

  private cells(row: RawRow, number: number): string {
    let before = 0;
    return row
      .map((cell, index) => {
        if (cell === '' && this.random.chance(0.8)) return '';
        const reference = this.mayLeaveOut() && index === before ? '' : `r="${letters(index)}${number}"`;
        before = index + 1;
        return `${this.space()}${this.cell(cell, reference)}`;
      })
      .join('');
  }

  private cell(cell: RawCell, reference: string): string {
    if (typeof cell === 'string')
      return cell.startsWith('=') && isHoldable(cell) ? this.formula(cell, reference) : this.text(cell, reference);
    if (cell.kind === 'boolean') return this.tag([reference, 't="b"'], `<v>${cell.value ? 1 : 0}</v>`);
    if (cell.kind === 'date' || cell.kind === 'time') return this.tag([reference, 's="1"'], `<v>${cell.serial}</v>`);
    return this.tag([reference, ...(this.random.chance(0.2) ? ['t="n"'] : [])], `<v>${cell.text}</v>`);
  }

  private text(text: string, reference: string): string {
    const { random, habits } = this;
    if (/^#[A-Z/]+$/.test(text) && random.chance(0.8)) return this.tag([reference, 't="e"'], `<v>${text}</v>`);
    if (random.chance(0.05))
      return this.tag([reference, 't="str"'], `<v>${encodeText(text, random, habits.asides)}</v>`);
    const item = encodeItem(text, random, habits.asides);
    if (!habits.sharesStrings) return this.tag([reference, 't="inlineStr"'], `<is>${item}</is>`);
    this.shared.push(item);
    return this.tag([reference, 't="s"'], `<v>${this.shared.length - 1}</v>`);
  }

  private formula(text: string, reference: string): string {
    const formula = text.slice(1).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(']]>', ']]&gt;');
    const kind = this.random.chance(0.2) ? ' t="array" ref="A1"' : '';
    return this.tag([reference], `<f${kind}>${formula}</f><v>0</v>`);
  }

  /** A cell's tag. Odd ones have their attributes in another order, other quotes, and more of them. */
  private tag(attributes: readonly string[], content: string): string {
    const all = attributes.filter((attribute) => attribute !== '');
    const isOdd = this.random.chance(this.habits.odd);
    const list = isOdd ? [...all, ...(this.more().trim() === '' ? [] : ["note='>'"])].reverse() : all;
    const written = list.map((one) => (isOdd && this.random.chance(0.5) ? one.replace(/"/g, "'") : one));
    return `<c${written.map((one) => `${isOdd ? '\n ' : ' '}${one}`).join('')}${isOdd ? ' ' : ''}>${content}</c>`;
  }

  private mayLeaveOut = (): boolean => this.random.chance(this.habits.odd);
  private more = (): string => (this.random.chance(this.habits.odd) ? ' spans="1:9"' : '');
  private space = (): string => (this.habits.spaced ? '\n  ' : '');
}

export function letters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : letters(Math.floor(column / 26) - 1) + rest;
}
