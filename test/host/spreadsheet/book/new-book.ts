import { localeRules } from '../coercion/locale';
import { zoneOf } from '../coercion/zone';
import { LIMITS, type Limits } from '../limits';
import { soleAccess } from '../model/access';
import type { BookState } from '../model/book-state';
import { QUIRKS, type Quirks } from '../quirks';
import { makers } from './makers';

/** What a spreadsheet can be made with. */
export interface SpreadsheetOptions {
  readonly id: string;
  readonly name?: string;
  /** E-mail of the owner, who acts unless the host says otherwise. */
  readonly owner?: string;
  /** Google's form: `en_US`, `fr_FR`. */
  readonly locale?: string;
  /** IANA name. */
  readonly timeZone?: string;
  readonly quirks?: Partial<Quirks>;
  readonly limits?: Partial<Limits>;
  /** The clock: milliseconds since 1970. Only the year of dates typed without one comes from it. */
  readonly now?: () => number;
}

/** The state of a spreadsheet that has no tab yet. @throws RangeError for an unknown locale or time zone */
export function newBook(options: SpreadsheetOptions): BookState {
  const book: BookState = {
    id: options.id,
    name: options.name ?? 'Untitled spreadsheet',
    locale: options.locale ?? 'en_US',
    timeZone: options.timeZone ?? 'Etc/UTC',
    sheets: [],
    activeSheetId: 0,
    idsGiven: 0,
    namedRanges: [],
    protections: [],
    protectionsGiven: 0,
    access: soleAccess(options.owner ?? 'owner@example.org'),
    quirks: { ...QUIRKS, ...options.quirks },
    limits: { ...LIMITS, ...options.limits },
    now: options.now ?? Date.now,
    listeners: [],
    make: makers(() => book),
  };
  localeRules(book.locale);
  zoneOf(book.timeZone);
  return book;
}
