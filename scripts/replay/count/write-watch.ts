import type { ExecutionLog, Host, Outcome, WriteEntry } from '../../../test/host';
import type { StructureChange } from '../../../test/host/spreadsheet/model/structure-change';
import { isNote, type SeenWrite, SheetWatch } from './sheet-watch';
import { writesSoFar } from './writes-so-far';

/** What a run wrote into the add-on's cells of a tab. */
export interface Written {
  readonly rowsWritten: number;
  readonly cellsWritten: number;
}

/**
 * Counts what runs write, from what the host saw. Rows and columns are followed through everything that is inserted, deleted
 * and moved, by the run and by people, so each write counts where it fell when it was made.
 */
export class WriteWatch {
  private readonly sheets = new Map<number, SheetWatch>();
  private readonly seen = new Map<number, SeenWrite[]>();
  private readonly read = new Map<number, number>();
  private finished = 0;

  constructor(private readonly host: Host) {
    host.spreadsheet.book.listeners.push((change) => this.follow(change));
  }

  /** Before runs. */
  begin(): void {
    this.end();
    for (const sheet of this.sheets.values()) sheet.begin();
  }

  /** After runs, before they are counted. */
  end(): void {
    this.catchUp();
    for (const sheet of this.host.spreadsheet.getSheets()) this.sheet(sheet.getSheetId()).look(sheet);
  }

  /** By the tab's id. Runs of one step are counted in their order. */
  written(outcome: Outcome): ReadonlyMap<number, Written> {
    const run = this.host.executions.find((each) => each.outcome === outcome);
    const counts = new Map<number, { rows: Set<number>; cells: number }>();
    for (const write of this.seen.get(run?.id ?? -1) ?? []) {
      const sheet = this.sheet(write.sheet);
      if (write.isNote) sheet.note(write);
      else add(counts, write.sheet, sheet.managedIn(write));
    }
    const written = [...counts].map(
      ([id, { rows, cells }]) => [id, { rowsWritten: rows.size, cellsWritten: cells }] as const,
    );
    return new Map(written);
  }

  private sheet(id: number): SheetWatch {
    const known = this.sheets.get(id) ?? new SheetWatch();
    this.sheets.set(id, known);
    return known;
  }

  /** What was written up to now was written where things stood before. */
  private follow(change: StructureChange): void {
    this.catchUp();
    if (change.kind !== 'deleteSheet') this.sheet(change.sheetId).follow(change);
  }

  private catchUp(): void {
    const runs = this.host.executions;
    for (const run of runs.slice(this.finished)) this.place(run);
    while (runs[this.finished]?.outcome) this.finished++;
  }

  private place({ id, outcome }: ExecutionLog): void {
    const writes = outcome?.writes ?? writesSoFar(this.host, id);
    const placed = this.seen.get(id) ?? [];
    for (const write of writes.slice(this.read.get(id) ?? 0))
      if (countsValues(write) || isNote(write)) placed.push(this.sheet(write.sheetId).seen(write));
    this.read.set(id, writes.length);
    this.seen.set(id, placed);
  }
}

/** Of a copy the host tells where it was taken from, which was not written. */
const countsValues = ({ values, method }: WriteEntry): boolean => values && method !== 'copyTo';

function add(
  counts: Map<number, { rows: Set<number>; cells: number }>,
  sheet: number,
  { rows, columns }: { readonly rows: readonly number[]; readonly columns: number },
): void {
  if (rows.length === 0) return;
  const known = counts.get(sheet) ?? { rows: new Set<number>(), cells: 0 };
  for (const id of rows) known.rows.add(id);
  counts.set(sheet, { rows: known.rows, cells: known.cells + rows.length * columns });
}
