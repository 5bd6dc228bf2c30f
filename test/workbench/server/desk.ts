import type { ExecutionLog, Host, Running } from '../../host';
import type { KoboServer } from '../../kobo-server';
import type { Settings, StartChoice } from '../contract';
import { Hub } from './hub';
import { Questions } from './questions';
import { Sessions } from './sessions';

/** Everything on the workbench that requests share. */
export class Desk {
  readonly sessions = new Sessions();
  readonly hub = new Hub();
  readonly questions = new Questions();
  /** What was started by a click and still runs, by execution id. */
  readonly running = new Map<number, Running>();
  /** What a call of the sidebar asked for. */
  readonly labels = new WeakMap<ExecutionLog, string>();
  notice: string | null = null;
  /** A change that must not meet another one: moving the clock, running triggers, starting afresh. */
  busy = false;
  private pages = 0;
  private readonly watchers: (() => void)[] = [];

  constructor(
    public host: Host,
    readonly kobo: KoboServer,
    readonly bundle: string,
    public started: StartChoice,
    public settings: Settings,
  ) {}

  /** Calls back after every change. */
  onChange(watcher: () => void): void {
    this.watchers.push(watcher);
  }

  changed(): void {
    for (const watcher of this.watchers) watcher();
    this.hub.tell({ kind: 'changed' });
  }

  nextNumber(): number {
    this.pages += 1;
    return this.pages;
  }

  /** The execution that was entered last: a run enters it before it gives its promise. */
  lastExecution(): ExecutionLog {
    const last = this.host.executions.at(-1);
    if (last === undefined) throw new Error('Nothing has run yet.');
    return last;
  }
}
