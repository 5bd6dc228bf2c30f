import { checkArguments, refuseSignature } from '../check/arguments';
import { live } from '../check/live';
import { permitCells } from '../check/permit';
import { refuse } from '../check/refuse';
import { wholeNumbers } from '../check/whole-numbers';
import type { Criteria, FilterState } from '../model/filter-state';
import type { SheetState } from '../model/sheet-state';
import { sortBox } from '../model/sort-box';
import type { HostRange } from '../range/range';
import { words } from '../words';
import { applyFilter } from './apply-filter';
import { HostFilterCriteria } from './filter-criteria';

/** Google's Filter, in memory: the basic filter of a tab. Columns are those of the tab, counted from 1. */
export class HostFilter {
  constructor(private readonly sheet: SheetState) {}

  getRange(): HostRange {
    return this.sheet.book.make.range(this.sheet, filterOf(this.sheet).box);
  }

  getColumnFilterCriteria(columnPosition: number): HostFilterCriteria | null {
    const column = columnIn(this.sheet, 'getColumnFilterCriteria', columnPosition);
    const found = filterOf(this.sheet).criteria.find((one) => one.column === column);
    return found ? new HostFilterCriteria(found.criteria) : null;
  }

  setColumnFilterCriteria(columnPosition: number, filterCriteria: HostFilterCriteria | null): this {
    const column = columnIn(this.sheet, 'setColumnFilterCriteria', columnPosition);
    const fits = filterCriteria === null || filterCriteria instanceof HostFilterCriteria;
    if (!fits) return refuseSignature('Filter.setColumnFilterCriteria', [columnPosition, filterCriteria]);
    setCriteria(this.sheet, column, filterCriteria?.criteria ?? null);
    return this;
  }

  removeColumnFilterCriteria(columnPosition: number): this {
    setCriteria(this.sheet, columnIn(this.sheet, 'removeColumnFilterCriteria', columnPosition), null);
    return this;
  }

  /** Sorts the rows below the header, hidden ones too. */
  sort(columnPosition: number, ascending: boolean): this {
    checkArguments('Filter.sort', [columnPosition, ascending], ['number', 'boolean']);
    const column = columnIn(this.sheet, 'sort', columnPosition);
    const { box } = filterOf(this.sheet);
    if (box.rows > 1) sortBox(this.sheet, { ...box, row: box.row + 1, rows: box.rows - 1 }, [{ column, ascending }]);
    applyFilter(this.sheet);
    return this;
  }

  remove(): void {
    permitCells(this.sheet, filterOf(this.sheet).box);
    this.sheet.filter = null;
    applyFilter(this.sheet);
  }
}

function filterOf(sheet: SheetState): FilterState {
  return live(sheet).filter ?? refuse(words.filterGone());
}

/** A column of the filter, counted from 0. @throws Error with Google's words for another */
function columnIn(sheet: SheetState, method: string, position: number): number {
  const [column = 1] = wholeNumbers(`Filter.${method}`, [position]);
  const { box } = filterOf(sheet);
  const inside = column > box.column && column <= box.column + box.columns;
  return inside ? column - 1 : refuse(words.columnsOutOfBounds());
}

function setCriteria(sheet: SheetState, column: number, criteria: Criteria | null): void {
  const filter = filterOf(sheet);
  permitCells(sheet, filter.box);
  const others = filter.criteria.filter((one) => one.column !== column);
  sheet.filter = { ...filter, criteria: criteria ? [...others, { column, criteria }] : others };
  applyFilter(sheet);
}
