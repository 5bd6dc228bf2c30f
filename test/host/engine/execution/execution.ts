import { isError } from '../exception';
import type { Caller } from '../gates';
import type {
  AuthMode,
  Buffered,
  CallCounts,
  Category,
  Context,
  LogLine,
  Outcome,
  OutcomeFacts,
  RunCall,
} from '../types';
import type { Engine } from './engine';
import { Handles } from './handles';
import { Journal } from './journal';
import { WriteQueue } from './write-queue';

type Ending =
  | { readonly status: 'done'; readonly value: unknown }
  | { readonly status: 'failed'; readonly error: { readonly name: string; readonly message: string } }
  | { readonly status: 'killed'; readonly reason: string };

/** One run of one function: who, how, what it called, what waits to be written. It ends exactly once. */
export class Execution implements Caller {
  readonly id: number;
  readonly function: string;
  readonly user: string;
  readonly context: Context;
  readonly authMode: AuthMode;
  readonly startedAt: number;
  readonly handles = new Handles();
  readonly journal = new Journal();
  readonly queue = new WriteQueue();
  readonly calls: { readonly n: number; readonly name: string; readonly category: Category }[] = [];
  readonly log: LogLine[] = [];
  /** How many things it waits for that only the clock or another execution can bring about. */
  waits = 0;
  alive = true;
  killed = false;
  faultReached = false;
  meanwhileReached = false;
  private readonly cleanups: (() => void)[] = [];
  private readonly listeners: ((outcome: Outcome) => void)[] = [];

  constructor(
    readonly engine: Engine,
    readonly request: RunCall,
    user: string,
    private readonly ended: (outcome: Outcome) => void,
  ) {
    this.id = ++engine.script.counters.execution;
    this.function = request.function;
    this.user = request.user ?? user;
    this.context = request.context ?? 'editor';
    this.authMode = request.authMode ?? 'FULL';
    this.startedAt = engine.script.clock.now();
  }

  get scopes(): readonly string[] {
    return this.engine.script.people.granted(this.user, this.engine.script.manifest.scopes);
  }

  /** Done once, at whatever end: before the outcome is told. */
  onEnd(cleanup: () => void): void {
    this.cleanups.push(cleanup);
  }

  /** Told the outcome, after the clean-up. */
  onOutcome(listener: (outcome: Outcome) => void): void {
    this.listeners.push(listener);
  }

  /** The function has returned or thrown: what waits is written first, and may still fail. */
  finish(ending: Ending): void {
    if (!this.alive) return;
    try {
      this.queue.flush();
      this.end(ending);
    } catch (thrown) {
      const message = isError(thrown) ? thrown.message : String(thrown);
      this.end(ending.status === 'failed' ? ending : { status: 'failed', error: { name: 'Exception', message } });
    }
  }

  /** From now on nothing of it has any effect; of the writes that wait, `kept` are made. */
  kill(reason: string, kept: Buffered = 'none'): void {
    if (!this.alive) return;
    this.alive = false;
    this.killed = true;
    try {
      this.queue.settle(kept);
    } catch (thrown) {
      this.log.push({ level: 'host', text: `A kept write was refused: ${String(thrown)}` });
    }
    this.end({ status: 'killed', reason });
  }

  private end(ending: Ending): void {
    this.alive = false;
    for (const cleanup of this.cleanups) cleanup();
    const outcome = { ...ending, ...this.facts() };
    for (const listener of this.listeners) listener(outcome);
    this.ended(outcome);
  }

  private facts(): OutcomeFacts {
    const { fault, meanwhile } = this.request;
    const asked = fault !== undefined || meanwhile !== undefined;
    return {
      function: this.function,
      user: this.user,
      context: this.context,
      calls: countsOf(this.calls),
      cellsWritten: this.journal.cellsByTab(),
      writes: this.journal.entries,
      log: this.log,
      startedAt: this.startedAt,
      endedAt: this.engine.script.clock.now(),
      faultReached:
        asked && (fault === undefined || this.faultReached) && (meanwhile === undefined || this.meanwhileReached),
    };
  }
}

function countsOf(calls: readonly { readonly category: Category }[]): CallCounts {
  const count = (category: Category) => calls.filter((call) => call.category === category).length;
  return {
    spreadsheet: count('spreadsheet'),
    fetch: count('fetch'),
    properties: count('properties'),
    all: calls.length,
  };
}
