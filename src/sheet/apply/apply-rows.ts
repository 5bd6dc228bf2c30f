import { LIMITS } from '../limits';
import { fillDownFormulas } from '../match/fill-down';
import { cellReader } from '../match/read-cell';
import type { TabPlan } from '../plan/tab-plan';
import type { TabWishes } from '../plan/tab-wishes';
import { runsOf } from '../stand/beside';
import type { TextWay } from '../text-way';
import { deleteRows } from './delete-rows';
import { endOfTable } from './end-of-table';
import { formatFirstRows } from './format-rows';
import type { InsertedRows } from './inserted-rows';
import { jobsAtEnd, jobsInPlace, placesToWrite } from './jobs-of';
import { NotesWatch } from './notes-watch';
import { applyPositions } from './positions';
import { type Moved, repair } from './repair';
import { type Block, blocksOf, doneTexts, type RowJob } from './row-jobs';
import { TabModel } from './tab-model';
import type { WatchedTab } from './watch-size';
import { type Written, writeBlock } from './write-block';

/**
 * How applying ended. `grown`: rows were inserted amid what is the user's, so the tab has to be looked at again before they are filled.
 * `moved`: people moved rows or columns; what that spoilt is marked, and the tab has to be looked at again too.
 */
export type Applied = 'done' | 'moved' | 'grown' | 'cancelled' | 'time-up';

/** Asked before each batch, with how many rows of this tab have been written. */
export type GoOn = (rows: number) => 'go' | 'cancelled' | 'time-up';

/** Everything that applying a plan to rows works with. All wanted columns are there. */
export interface RowsToApply {
  readonly plan: TabPlan;
  readonly wishes: TabWishes;
  readonly way: TextWay;
  readonly goOn: GoOn;
  readonly inserted: InsertedRows;
}

/**
 * Writes the rows of a plan: first those that are there, then new ones at the end, with the formulas that the user fills down; rows whose
 * submissions are gone come last. Before and after each batch the tab is looked at again.
 */
export function applyRows(tab: WatchedTab, { plan, wishes, way, goOn, inserted }: RowsToApply): Applied {
  const { stand } = plan;
  if (stand.sync === null) return 'moved';
  const notes = new NotesWatch(plan.beside, stand.headerRows + 1);
  const model = new TabModel(tab, { ...stand, sync: stand.sync }, watched(plan), notes);
  const readCell = cellReader(wishes.zone);
  const writer = new Writer(tab, { plan, whose: wishes.whose, model, way, readCell, goOn, inserted });
  const inPlace = jobsInPlace(plan, wishes);
  const deleted = plan.gone.filter(({ how }) => how === 'delete').map(({ row }) => row);
  const count = inPlace.length + plan.rows.appends.length + deleted.length;
  if (count > 0 && !model.stands()) return 'moved';
  const ended = writer.write(inPlace);
  if (ended !== 'done') return ended;
  const appended = plan.rows.appends.length === 0 ? 'done' : writer.append(plan.rows.appends);
  if (appended !== 'done') return appended;
  if (!applyPositions(tab, plan, way)) return 'moved';
  return deleteRows(tab, deleted, writer.moved()) ? 'done' : 'moved';
}

/** Our columns can be moved only among others: where nothing is the user's, nobody has moved anything. */
function watched({ beside, columns, stand }: TabPlan): number[] {
  if (beside.columns.length === 0 && beside.foreign.size === 0) return [];
  return [...columns.places.flatMap((place) => place ?? []), ...(stand.sync === null ? [] : [stand.sync.column])];
}

/** Writes jobs in batches, and looks after each whether the tab stands as it should. */
class Writer {
  private written: Written[] = [];
  private rows = 0;
  private readonly places: readonly number[];

  constructor(
    private readonly tab: WatchedTab,
    private readonly context: Omit<Moved, 'written'> & Pick<RowsToApply, 'goOn' | 'inserted'>,
  ) {
    this.places = placesToWrite(context.plan);
  }

  moved(): Moved {
    return { ...this.context, written: this.written };
  }

  write(jobs: readonly RowJob[]): Applied {
    for (const batch of batchesOf(blocksOf(jobs))) {
      const go = this.context.goOn(this.rows);
      if (go !== 'go') return go;
      const isWritten = this.tried(() => {
        for (const block of batch) this.writeBlock(block);
        return this.stands();
      });
      if (!isWritten) return 'moved';
    }
    return 'done';
  }

  append(appends: readonly number[]): Applied {
    const { plan, model, inserted } = this.context;
    const end = endOfTable(this.tab, { ...plan, stand: standNow(plan, model) }, appends.length, inserted);
    if (end.insert > 0) {
      this.tab.insertRows(end.after, end.insert);
      model.inserted(end.after, end.insert);
      inserted.add(end.after + 1, end.insert);
    }
    formatFirstRows(this.tab, plan, end, appends.length);
    // What is the user's was read by the places of before.
    if (end.insert > 0 && end.after < plan.stand.grid.rows && this.hasOwn()) return 'grown';
    const fill = (): boolean => this.fillDown(end.first, appends.length);
    if (plan.beside.columns.length > 0 && !this.tried(fill)) return 'moved';
    return this.write(jobsAtEnd(plan, appends, end.first));
  }

  private hasOwn(): boolean {
    const { beside } = this.context.plan;
    return beside.columns.length > 0 || beside.foreign.size > 0;
  }

  private writeBlock(block: Block): void {
    const { model, way } = this.context;
    writeBlock(this.tab, block, this.places, model.column, way, (write) => this.written.push(write));
    model.wrote(block.jobs[0]?.row ?? 1, doneTexts(block));
    this.rows += block.jobs.length;
  }

  private stands(): boolean {
    const stands = this.context.model.stands();
    if (!stands) repair(this.tab, this.moved());
    this.written = [];
    return stands;
  }

  /** Writes until Google refuses what somebody has just deleted; then what was written before is looked after. */
  private tried(write: () => boolean): boolean {
    try {
      return write();
    } catch (thrown) {
      if (!this.tab.isResized()) throw thrown;
      repair(this.tab, this.moved());
      return false;
    }
  }

  /** The formulas that the user fills down, with their looks. */
  private fillDown(first: number, rows: number): boolean {
    const { beside, identified } = this.context.plan;
    const keyed = [...identified.rowOf.values()].sort((a, b) => a - b);
    const formulas = fillDownFormulas(beside, keyed);
    const filled = beside.columns.flatMap((column, at) => {
      // The last row that has the formula: somebody may have typed over it further down.
      const has = (row: number): boolean => formulas[at] !== '' && beside.rows[row]?.[at]?.formula === formulas[at];
      const from = [...keyed].reverse().find(has);
      return from === undefined ? [] : [{ column, from }];
    });
    for (const from of new Set(filled.map((one) => one.from))) {
      const same = filled.filter((one) => one.from === from).map(({ column }) => column);
      for (const { from: column, count: columns } of runsOf(same)) {
        const to = { row: first, column, rows, columns };
        this.tab.copyDown({ row: from, column, rows: 1, columns }, to);
        this.written.push({ area: to, cells: [] });
        this.context.model.filled(to);
      }
    }
    return true;
  }
}

/** Rows that this run inserted count. */
const standNow = ({ stand }: TabPlan, model: TabModel) => ({
  ...stand,
  grid: { ...stand.grid, rows: model.now.length },
});

/** As many blocks as make 40,000 cells, and not more than 50 scattered rows. */
const MOST_BLOCKS = 50;

function batchesOf(blocks: readonly Block[]): Block[][] {
  const batches: Block[][] = [];
  let cells = 0;
  for (const block of blocks) {
    const size = block.jobs.length * (block.columns.length + 1);
    const last = batches[batches.length - 1];
    if (last === undefined || cells + size > LIMITS.blockCells || last.length >= MOST_BLOCKS) {
      batches.push([block]);
      cells = size;
    } else {
      last.push(block);
      cells += size;
    }
  }
  return batches;
}
