import { machineLineIn } from '../layout/note';
import type { Headers, Tab } from '../workbook';
import type { Stand, SyncColumn } from './stand';
import { HXL_MARK, readSyncText } from './sync-cell';
import { readSyncHead } from './sync-head';

/** Whose columns are looked for. */
export interface Whose {
  readonly connection: string;
  readonly table: string;
}

/**
 * Reads what tells the columns and rows of a tab: three calls; one more where there is no sync column, and some where people put rows
 * above the header.
 * @param whose the sync column of another connection or table is none of ours
 * @param isKnown has a run completed in this tab? Then the header is looked for further down too
 */
export function readStand(tab: Tab, whose: Whose, isKnown = true): Stand {
  const first = tab.headers(1);
  const top = isKnown && !isHeader(first, whose) ? topRows(tab, first.texts.length) : [first];
  const found = findHeader(top, whose);
  const headerRow = found ?? 1;
  const { texts: headers, notes } = headerRow === 1 ? first : tab.headers(headerRow);
  const sync = readSync(tab, headers, whose);
  const isNew = sync === null && notes.every((note) => machineLineIn(note, whose.connection) === null);
  const headerRows = sync?.texts[headerRow] === HXL_MARK ? headerRow + 1 : headerRow;
  const rows = sync?.texts.length ?? tab.size().rows;
  return {
    grid: { rows, columns: headers.length },
    headers,
    notes,
    sync,
    headerRow,
    headerRows: isNew ? 0 : headerRows,
    isHeadless: found === null,
  };
}

const isHeader = ({ texts, notes }: Headers, whose: Whose): boolean =>
  texts.some((text) => isOurs(text, whose)) || notes.some((note) => machineLineIn(note, whose.connection) !== null);

function isOurs(text: string, { connection, table }: Whose): boolean {
  const head = readSyncHead(text);
  return head?.connection === connection && head.table === table;
}

/** So many rows of titles and blank lines people put above a table. */
const MOST_ABOVE = 20;

function topRows(tab: Tab, columns: number): Headers[] {
  const area = { row: 1, column: 1, rows: Math.min(MOST_ABOVE, tab.size().rows), columns };
  const notes = tab.notes(area);
  return tab.values(area).map((row, r) => ({ texts: row.map(String), notes: notes[r] ?? [] }));
}

/** @returns 1 where nothing tells that there was one; null where rows of a run stand without it */
function findHeader(top: readonly Headers[], whose: Whose): number | null {
  const at = top.findIndex((row) => isHeader(row, whose));
  if (at !== -1) return at + 1;
  // Rows of another connection have their header.
  const isForeign = top.some(({ texts }) => texts.some((text) => readSyncHead(text) !== null));
  return !isForeign && top.some(({ texts }) => texts.some((text) => readSyncText(text) !== null)) ? null : 1;
}

/** People copy columns: of several the one whose rows say most is taken, the first of equals. The others are left alone. */
function readSync(tab: Tab, headers: readonly string[], whose: Whose): SyncColumn | null {
  const found = headers.flatMap((text, at) => {
    const head = readSyncHead(text);
    if (head === null || !isOurs(text, whose)) return [];
    const texts = syncTexts(tab, at + 1);
    return [{ column: at + 1, head, texts, marks: texts.map(readSyncText) }];
  });
  const known = (one: SyncColumn): number => one.marks.filter((mark) => mark !== null).length;
  return found.sort((a, b) => known(b) - known(a))[0] ?? null;
}

/** The texts of a sync column, its header's first, down the whole grid. */
export const syncTexts = (tab: Tab, column: number): string[] => tab.column(column).map(String);
