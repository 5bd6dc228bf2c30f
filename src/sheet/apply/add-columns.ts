import type { CellType } from '../../table/column';
import { formatAreas } from '../format-areas';
import type { TabColumn, TabContent } from '../layout/tab-content';
import { NUMBER_FORMATS } from '../number-formats';
import type { ColumnPlan } from '../plan/plan-columns';
import { runsOf } from '../stand/beside';
import { hasTags, type Stand } from '../stand/stand';
import { HXL_MARK } from '../stand/sync-cell';
import { type SyncHead, syncHeadText } from '../stand/sync-head';
import { type TextWay, writeCells } from '../text-way';
import type { Tab } from '../workbook';
import type { HeaderWrite } from './watched-headers';

/** What making columns takes. */
export interface NewColumns {
  readonly content: TabContent;
  readonly plan: ColumnPlan;
  readonly stand: Stand;
  readonly head: SyncHead;
  /** For the note of the sync column. */
  readonly syncWords: string;
  readonly way: TextWay;
}

/** Where columns go: behind which one, and how many must be inserted there, since so many blank ones stand ready. */
export interface Growth {
  readonly after: number;
  readonly insert: number;
  readonly first: number;
}

/** How many columns a plan makes, the sync column among them. */
export const countNew = ({ places }: ColumnPlan, { sync }: Stand): number =>
  places.filter((place) => place === null).length + (sync === null ? 1 : 0);

/**
 * Where the new columns of a tab go: before the sync column, so that ranges, charts and filters grow and the user's columns move
 * right with their formulas. Columns that a run inserted before it died are blank and are used. Without a sync column: behind our
 * last column, else behind all that is there.
 */
export function growthFor(plan: ColumnPlan, stand: Stand, usedColumns: number): Growth {
  const count = countNew(plan, stand);
  if (stand.sync !== null) {
    const ready = Math.min(count, blankBefore(stand, stand.sync.column, plan));
    return { after: stand.sync.column - 1, insert: count - ready, first: stand.sync.column - ready };
  }
  const last = Math.max(0, ...plan.places.map((place) => place ?? 0), ...plan.staying.map(({ column }) => column));
  const after = last === 0 ? usedColumns : last;
  if (after >= usedColumns) {
    const free = Math.min(count, stand.grid.columns - after);
    return { after: after + free, insert: count - free, first: after + 1 };
  }
  const ready = Math.min(count, blankAfter(stand, after));
  return { after, insert: count - ready, first: after + 1 };
}

/** Blank headers without a note right behind a column. */
function blankAfter({ headers, notes }: Stand, column: number): number {
  let count = 0;
  while (headers[column + count] === '' && notes[column + count] === '') count++;
  return count;
}

/** Blank headers without a note right before the sync column. */
function blankBefore({ headers, notes }: Stand, column: number, { places }: ColumnPlan): number {
  let count = 0;
  while (column - 2 - count >= 0 && headers[column - 2 - count] === '' && notes[column - 2 - count] === '') count++;
  const ours = new Set(places);
  while (count > 0 && ours.has(column - count)) count--;
  return count;
}

/**
 * Gives new columns their formats and widths, once, and says what their headers are to be, the hidden sync column's among them. Later the
 * looks are the user's.
 */
export function newHeaders(tab: Tab, job: NewColumns, { first }: Growth): HeaderWrite[] {
  const { plan, stand, content } = job;
  const added = plan.wanted.filter((_, at) => plan.places[at] === null);
  const sync = stand.sync === null ? [{ text: syncHeadText(job.head), note: job.syncWords }] : [];
  const texts = freeHeaders(added, stand, plan);
  const all = [...added.map(({ note }, at) => ({ text: texts[at] ?? '', note })), ...sync];
  const headers = stand.headerRows === 0 ? headerRowsOf(content) : stand.headerRows;
  const types = added.map(({ type }) => type);
  formatNew(tab, types, first, headers, all.length);
  lookNew(tab, job, first, added.length);
  return all.map((one, at) => ({ column: first + at, ...one }));
}

const headerRowsOf = ({ hxl }: TabContent): number => (hxl === null ? 1 : 2);

/** Before the headers are written: a run that dies behind them does not come here again. */
function lookNew(tab: Tab, { stand, content }: NewColumns, first: number, added: number): void {
  if (stand.sync === null) tab.hideColumn(first + added);
  if (stand.headerRows === 0) {
    tab.styleHeader(headerRowsOf(content), added + 1, 0);
    if (content.rightToLeft) tab.setRightToLeft();
  } else if (added > 0) tab.showColumns(first, added);
}

/** The tags below the new headers. */
export function writeTags(tab: Tab, job: NewColumns, { first }: Growth): void {
  const { stand, way } = job;
  const isFirst = stand.headerRows === 0;
  for (const tags of hxlRow(job, isFirst || hasTags(stand))) {
    writeCells(tab, { row: stand.headerRow + 1, column: first, rows: 1, columns: tags.length }, [tags], way);
  }
}

/** The tags of the new columns, where the tab has its row of tags or gets it now. */
function hxlRow({ content: { hxl }, plan: { places }, stand }: NewColumns, isThere: boolean): string[][] {
  if (hxl === null || !isThere) return [];
  const tags = places.flatMap((place, at) => (place === null ? [hxl[at] ?? ''] : []));
  return [[...tags, ...(stand.sync === null ? [HXL_MARK] : [])]];
}

/** A new header never reads like one that is there. */
function freeHeaders(added: readonly TabColumn[], { headers }: Stand, { places }: ColumnPlan): string[] {
  if (places.every((place) => place === null)) return added.map(({ header }) => header);
  const taken = new Set(headers);
  return added.map(({ header }) => {
    let [free, n] = [header, 2];
    while (taken.has(free)) free = `${header} (${n++})`;
    taken.add(free);
    return free;
  });
}

/** Each format once, down to the end of the grid, so that later rows have it; dates wide enough to be read whole. */
function formatNew(tab: Tab, types: readonly CellType[], first: number, headers: number, columns: number): void {
  const all: CellType[] = [...types, ...Array<CellType>(columns - types.length).fill('text')];
  const areas = formatAreas(all, headers, { row: 1, column: 1, rows: Number.POSITIVE_INFINITY, columns });
  for (const { format, areas: found } of areas) {
    tab.format(
      found.map((area) => ({ ...area, column: area.column + first - 1 })),
      format,
    );
  }
  const wide = types.flatMap((type, at) => (NUMBER_FORMATS[type] === NUMBER_FORMATS['date-time'] ? [first + at] : []));
  for (const { from, count } of runsOf(wide)) tab.widen(from, count);
}
