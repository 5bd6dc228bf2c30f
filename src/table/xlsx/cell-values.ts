import type { RawCell } from '../raw';
import { serialOf } from './date-serial';
import type { XmlScanner } from './xml-scanner';
import { decodeEscapes } from './xml-text';

/** What cells refer to outside their sheet. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  /** For each cell style whether it shows a date; undefined where that is not known. */
  readonly dateStyles: readonly (boolean | undefined)[];
  readonly date1904: boolean;
  /** How many places the sheet may have, gaps included. */
  readonly most: number;
}

/** A number as XML Schema writes doubles, white space around allowed, without INF and NaN, which no cell holds. */
const DOUBLE = /^[ \t\r\n]*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)[ \t\r\n]*$/;
const PLAIN = /^\d{1,15}$/;

/** The text of a `<v>` to what it means under the cell's type and style. A fault goes to the scanner. */
export class CellValues {
  constructor(
    private readonly scanner: XmlScanner,
    private readonly context: CellContext,
  ) {}

  /** @param type the attribute `t`; `style` the attribute `s` */
  value(type: string, style: number, text: string): RawCell {
    if (text === '') return '';
    if (type === 'n') return this.number(text, style);
    if (type === 's') return this.shared(text);
    if (type === 'str' || type === 'e') return decodeEscapes(text);
    if (type === 'b') return this.boolean(text);
    return this.fault('cell type');
  }

  private number(raw: string, style: number): RawCell {
    const text = PLAIN.test(raw) ? raw : DOUBLE.exec(raw)?.[1];
    if (text === undefined) return this.fault('number');
    const isDate = this.showsDate(style);
    if (isDate === undefined) return this.fault('style');
    if (!isDate) return { kind: 'number', text };
    const serial = serialOf(Number(text), this.context.date1904);
    return Number.isFinite(serial) ? { kind: 'date', serial } : this.fault('number');
  }

  /** A workbook without styles has the one that a cell without `s` has. Undefined for a style that is not there, or not known. */
  private showsDate(style: number): boolean | undefined {
    const { dateStyles } = this.context;
    return style === 0 && dateStyles.length === 0 ? false : dateStyles[style];
  }

  private shared(text: string): RawCell {
    const string = /^\d{1,9}$/.test(text) ? this.context.sharedStrings[Number(text)] : undefined;
    return string ?? this.fault('shared string');
  }

  private boolean(text: string): RawCell {
    if (text === '1' || text === 'true') return { kind: 'boolean', value: true };
    return text === '0' || text === 'false' ? { kind: 'boolean', value: false } : this.fault('boolean');
  }

  private fault(what: string): '' {
    this.scanner.fail(what);
    return '';
  }
}
