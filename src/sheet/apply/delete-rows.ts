import { runsOf } from '../stand/beside';
import { syncTexts } from '../stand/read-stand';
import { readSyncText, syncText } from '../stand/sync-cell';
import { writeCells } from '../text-way';
import type { Tab } from '../workbook';
import { type Moved, putBack } from './repair';

/**
 * Deletes rows whose submissions left the export, bottom up, looking again before each. Google has no way to delete "the row of this
 * submission", only row 17: where somebody moved rows in that very moment another row went; then it is put back with what was the
 * user's in it.
 * @returns false where rows turned out to have moved
 */
export function deleteRows(tab: Tab, rows: readonly number[], moved: Moved): boolean {
  const { model } = moved;
  const deleted: Run[] = [];
  for (const { from, count } of runsOf(rows).reverse()) {
    if (!model.stands()) return false;
    const keys = keysIn(model.now.slice(from - 1, from - 1 + count));
    keepOneRow(tab, count, moved);
    tab.deleteRows(from, count);
    model.deleted(from, count);
    if (model.stands()) {
      deleted.push({ from, count });
      continue;
    }
    putBackLost(tab, from, keys, moved, deleted);
    return false;
  }
  return true;
}

interface Run {
  readonly from: number;
  readonly count: number;
}

/** Where a row stood before the rows above it were deleted; the last deletion is the highest up. */
const rowBefore = (row: number, deleted: readonly Run[]): number =>
  [...deleted].reverse().reduce((at, { from, count }) => (at >= from ? at + count : at), row);

const keysIn = (texts: readonly string[]): string[] => texts.flatMap((text) => readSyncText(text)?.key ?? []);

/** Google does not delete the last row that scrolls. */
function keepOneRow(tab: Tab, count: number, { model }: Moved): void {
  if (model.now.length - tab.frozenRows() > count) return;
  tab.insertRows(model.now.length, 1);
  model.inserted(model.now.length, 1);
}

/**
 * As many rows went wrongly as should have gone and are still there. The nearest that are missing are those, further down first: where
 * somebody deleted a row above in that moment, the next one below had moved up to the place of ours.
 */
function putBackLost(tab: Tab, from: number, wanted: readonly string[], moved: Moved, deleted: readonly Run[]): void {
  const { model, plan } = moved;
  const found = new Set(keysIn(syncTexts(tab, model.column)));
  const wrong = wanted.filter((key) => found.has(key)).length;
  const lost = model.before
    .map((text, at) => ({ key: readSyncText(text)?.key ?? '', row: at + 1, was: rowBefore(at + 1, deleted) }))
    .filter(({ key, was }) => (key === '' ? plan.beside.foreign.has(was) : !found.has(key) && !wanted.includes(key)))
    .sort((a, b) => Number(a.row < from) - Number(b.row < from) || Math.abs(a.row - from) - Math.abs(b.row - from));
  const ours = lost.filter(({ key }) => key !== '');
  const gone = [...ours, ...lost.filter(({ key }) => key === '')].slice(0, wrong);
  for (const one of gone) putBackRow(tab, one, moved);
}

/** At the end of the table, marked to be written. */
function putBackRow(tab: Tab, { key, was }: { readonly key: string; readonly was: number }, moved: Moved): void {
  const { model, plan, way } = moved;
  const marks = syncTexts(tab, model.column).map(readSyncText);
  const last = Math.max(
    plan.stand.headerRows,
    marks.reduce((most, mark, at) => (mark === null ? most : at + 1), 0),
  );
  tab.insertRows(last, 1);
  const row = last + 1;
  if (key !== '') {
    const text = syncText({ key, print: null, isRemoved: false });
    writeCells(tab, { row, column: model.column, rows: 1, columns: 1 }, [[text]], way);
  }
  const foreign = key === '' ? [...(plan.beside.foreign.get(was) ?? [])] : [];
  const own = plan.beside.columns.map((column, at) => [column, plan.beside.rows[was]?.[at]] as const);
  for (const [column, cell] of [...foreign, ...own]) {
    if (cell !== undefined && (cell.value !== '' || cell.formula !== '')) putBack(tab, row, column, cell, moved);
  }
}
