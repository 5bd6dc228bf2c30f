import { syncTexts } from '../stand/read-stand';
import type { SyncedStand } from '../stand/stand';
import type { Area, Tab } from '../workbook';
import type { NotesWatch } from './notes-watch';

/**
 * What we believe stands in a tab while we write into it: the header row and the sync column. The lock keeps scripts away, not
 * people: they sort, insert and delete meanwhile. So both are read again before and after each batch of writes.
 */
export class TabModel {
  readonly column: number;
  private readonly headerRow: number;
  /** Sync texts by row, the first at 0, as of the last check, and with what was written since. */
  before: readonly string[];
  now: string[];
  private readonly headers: readonly { readonly column: number; readonly text: string }[];

  /**
   * @param watched our columns, whose headers must stay where they are; none: nobody can have moved them yet
   * @param notes what people put beside the rows: where we write every row, only that can tell that they were sorted
   */
  constructor(
    private readonly tab: Tab,
    { sync, headers, headerRow }: SyncedStand,
    watched: readonly number[],
    private readonly notes: NotesWatch,
  ) {
    this.column = sync.column;
    this.headerRow = headerRow;
    this.now = [...sync.texts];
    this.before = [...sync.texts];
    this.headers = watched.map((column) => ({ column, text: headers[column - 1] ?? '' }));
  }

  /** Remembers what was written into the sync column from a row on. */
  wrote(row: number, texts: readonly string[]): void {
    texts.forEach((text, at) => {
      this.now[row - 1 + at] = text;
    });
  }

  /** Rows were added at the end of the grid or inserted. */
  inserted(after: number, count: number): void {
    const blank = Array<string>(count).fill('');
    // No spreading into arguments: 200,000 rows would be too many.
    this.now = this.now.slice(0, after).concat(blank, this.now.slice(after));
    this.before = this.before.slice(0, after).concat(blank, this.before.slice(after));
    this.notes.inserted(after, count);
  }

  deleted(from: number, count: number): void {
    this.now.splice(from - 1, count);
    this.notes.deleted(from, count);
  }

  /** Formulas of the user's were copied down into these cells. */
  filled(area: Area): void {
    this.notes.filled(area);
  }

  /** Does the tab stand as we believe? One call, two where headers are watched; if so, this is the new point of reference. */
  stands(): boolean {
    const same = this.headersStand() && this.rowsStand() && this.notes.stand(this.tab);
    if (same) this.before = [...this.now];
    return same;
  }

  private rowsStand(): boolean {
    const texts = syncTexts(this.tab, this.column);
    return texts.length === this.now.length && texts.every((text, at) => text === this.now[at]);
  }

  private headersStand(): boolean {
    if (this.headers.length === 0) return true;
    const texts = this.tab.headerTexts(this.headerRow);
    return this.headers.every(({ column, text }) => texts[column - 1] === text);
  }
}
