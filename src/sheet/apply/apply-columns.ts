import { formatAreas } from '../format-areas';
import { withoutMachineLine } from '../layout/note';
import type { TabPlan } from '../plan/tab-plan';
import type { TabWishes } from '../plan/tab-wishes';
import { runsOf } from '../stand/beside';
import type { TextWay } from '../text-way';
import type { Tab } from '../workbook';
import { countNew, type Growth, growthFor, newHeaders, writeTags } from './add-columns';
import { columnsStand } from './columns-stand';
import { formatHeader, formatRows } from './format-rows';
import { applyHxl, needsHxl } from './hxl-row';
import { writeHeaders } from './watched-headers';

/** Is there anything to be done to the columns of a tab? */
export function changesColumns({ columns, stand, matched, content }: TabPlan): boolean {
  const { notes, headers } = columns;
  const count = countNew(columns, stand) + notes.length + headers.length + matched.disowned.length;
  return count > 0 || needsHxl(content, stand);
}

/**
 * Makes the columns of a tab what the plan says; afterwards the tab has to be looked at again. People's own copies become theirs, notes and
 * headers are written, and new columns made: first room for them, then, when the tab was looked at once more, what they are called.
 * @returns false where people had moved columns
 */
export function applyColumns(tab: Tab, plan: TabPlan, { whose, words }: TabWishes, way: TextWay): boolean {
  const { columns, stand, matched, content } = plan;
  const isFirst = stand.headerRows === 0;
  const place = growth(tab, plan);
  if (place.insert > 0) {
    if (!isFirst && !columnsStand(tab, stand)) return false;
    tab.insertColumns(place.after, place.insert);
    if (!isFirst) return true;
  }
  const disowned = matched.disowned.map((column) => ({
    column,
    note: withoutMachineLine(stand.notes[column - 1] ?? '', whose.connection),
  }));
  formatRetyped(tab, plan);
  if (isCleared(plan)) lookAgain(tab, plan);
  const job = { content, plan: columns, stand, head: { ...whose, kind: content.keyKind }, syncWords: words.sync, way };
  const added = countNew(columns, stand) > 0 ? newHeaders(tab, job, place) : [];
  const writes = [...disowned, ...columns.notes, ...columns.headers, ...added];
  // In a tab that was just made nobody has columns to move.
  const known = isFirst ? tab.headers(1) : { texts: stand.headers, notes: stand.notes };
  const { headerRow } = stand;
  if (!writeHeaders(tab, { headerRow, headers: known.texts, notes: known.notes }, writes, way)) return false;
  if (added.length > 0) writeTags(tab, job, place);
  // Headers that were just written are others than those that were looked at.
  return writes.length > 0 || !needsHxl(content, stand) || applyHxl(tab, plan, way);
}

/** Columns that stand ready must be blank all the way down: they may be a person's. */
function growth(tab: Tab, { columns, stand }: TabPlan): Growth {
  const used = stand.sync === null ? tab.used().columns : stand.grid.columns;
  const found = growthFor(columns, stand, used);
  const count = countNew(columns, stand);
  const ready = Math.min(count - found.insert, used - found.first + 1);
  if (stand.headerRows === 0 || ready <= 0) return found;
  const isBlank = tab.isBlank({ row: 1, column: found.first, rows: stand.grid.rows, columns: ready });
  if (isBlank) return found;
  const after = stand.sync === null ? found.first - 1 : stand.sync.column - 1;
  return { after, insert: count, first: after + 1 };
}

/**
 * Deletes the columns that a person does not want any more, from the right, so that the places of the others stay. After the rows:
 * until then their cells are needed to tell which rows were edited. Before each deletion the columns are looked at again.
 * @returns false where people had moved columns
 */
export function deleteUnwanted(tab: Tab, { columns, stand }: TabPlan): boolean {
  const places = columns.unwanted.map(({ column }) => column).sort((a, b) => a - b);
  const headers = [...stand.headers];
  for (const { from, count } of runsOf(places).reverse()) {
    if (!columnsStand(tab, { ...stand, headers })) return false;
    tab.deleteColumns(from, count);
    headers.splice(from - 1, count);
  }
  return true;
}

/** Somebody emptied the whole tab: the notes are left, and the looks are gone with the headers. */
const isCleared = ({ columns, stand }: TabPlan): boolean =>
  stand.sync === null &&
  columns.headers.length > 0 &&
  columns.places.every((place) => place === null || stand.headers[place - 1] === '');

function lookAgain(tab: Tab, plan: TabPlan): void {
  const { headerRows, grid } = plan.stand;
  formatHeader(tab, plan);
  formatRows(tab, plan, { row: headerRows + 1, rows: Number.POSITIVE_INFINITY });
  tab.styleHeader(headerRows, grid.columns, 0);
}

/** A column whose type changed gets the format of the new one. */
function formatRetyped(tab: Tab, { columns, stand }: TabPlan): void {
  for (const { state, column } of columns.dropped) {
    const now = columns.wanted.find(({ machine }) => machine === state.machine);
    if (now === undefined || column === null || now.type === state.type) continue;
    const area = { row: 1, column: 1, rows: Number.POSITIVE_INFINITY, columns: 1 };
    for (const { format, areas } of formatAreas([now.type], stand.headerRows, area)) {
      tab.format(
        areas.map((one) => ({ ...one, column })),
        format,
      );
    }
  }
}
