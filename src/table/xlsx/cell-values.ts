import type { RawCell } from '../raw';
import type { Shows } from './date-format';
import { serialOf } from './date-serial';
import type { XmlScanner } from './xml-scanner';
import { decodeEscapes } from './xml-text';

/** What cells refer to outside their sheet. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  /** For each cell style what its numbers stand for; undefined where that is not known. */
  readonly styles: readonly (Shows | undefined)[];
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
    const shows = this.showsOf(style);
    if (shows === undefined) return this.fault('style');
    return shows === 'number' ? { kind: 'number', text } : this.moment(Number(text), shows);
  }

  /** A time counts from midnight in either date system; a moment that shows its time only (`h:mm`) is still a moment. */
  private moment(inFile: number, shows: Shows): RawCell {
    if (!Number.isFinite(inFile)) return this.fault('number');
    const isTime = shows === 'elapsed' || (shows === 'time' && inFile >= 0 && inFile < 1);
    return isTime
      ? { kind: 'time', serial: inFile }
      : { kind: 'date', serial: serialOf(inFile, this.context.date1904) };
  }

  /** A workbook without styles has the one that a cell without `s` has. Undefined for a style that is not there, or not known. */
  private showsOf(style: number): Shows | undefined {
    const { styles } = this.context;
    return style === 0 && styles.length === 0 ? 'number' : styles[style];
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
