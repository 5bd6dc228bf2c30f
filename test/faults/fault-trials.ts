import type { Buffered } from '../host';
import { differences } from './differences';
import { arrange, type Layout } from './layouts';
import { type Picture, picturesOf } from './picture';
import type { Scenario } from './scenarios';
import { completed } from './settle';
import { lostCells } from './user-cells';
import { brokenRows } from './whole-rows';
import { type Ran, Workspace } from './workspace';

/** How a call fails. */
export interface FaultKind {
  readonly how: 'throw' | 'kill';
  readonly buffered: Buffered;
}

export const FAULT_KINDS: readonly FaultKind[] = [
  { how: 'throw', buffered: 'none' },
  { how: 'kill', buffered: 'none' },
  { how: 'kill', buffered: 'some' },
  { how: 'kill', buffered: 'all' },
];

/** A fault and what was wrong after it: nothing, it is hoped. */
export interface Trial {
  readonly call: number;
  readonly name: string;
  readonly kind: FaultKind;
  readonly wrong: readonly string[];
}

/** One scenario in one layout: the state before, and what a run without a fault makes of it. */
export class FaultTrials {
  private constructor(
    private readonly workspace: Workspace,
    private readonly scenario: Scenario,
    private readonly back: () => void,
    private readonly before: readonly Picture[],
    private readonly after: readonly Picture[],
    /** The names of its calls. */
    readonly calls: readonly string[],
  ) {}

  static async open(scenario: Scenario, layout: Layout): Promise<FaultTrials> {
    const { before, after } = scenario;
    const workspace = await Workspace.open(before ?? after);
    if (before !== null) await completed(workspace);
    if (before !== null) arrange(workspace, layout);
    workspace.serve(after);
    const back = workspace.host.remember();
    const first = picturesOf(workspace.host);
    await completed(workspace);
    return new FaultTrials(workspace, scenario, back, first, picturesOf(workspace.host), workspace.lastCalls());
  }

  async run(call: number, kind: FaultKind): Promise<Trial> {
    this.back();
    this.workspace.serve(this.scenario.after);
    const ran = await this.workspace.refresh({ fault: { call, ...kind } });
    const name = this.calls[call - 1] ?? '';
    const wrong = [...this.wrongAfterFault(ran), ...(await this.wrongAfterRerun())];
    return { call, name, kind, wrong };
  }

  close(): Promise<void> {
    return this.workspace.close();
  }

  private wrongAfterFault({ outcome }: Ran): string[] {
    if (!outcome.faultReached) return [`the fault was not reached: ${outcome.calls.all} calls`];
    return picturesOf(this.workspace.host).flatMap((now) => {
      const [before, after] = [this.before, this.after].map((all) => all.find(({ name }) => name === now.name));
      const lost = before === undefined ? [] : lostCells(now, before, deletedBy(before, after));
      return [...brokenRows(now, before, after), ...lost].map((what) => `after the fault: ${what}`);
    });
  }

  /** The next refresh makes up for all. */
  private async wrongAfterRerun(): Promise<string[]> {
    const { record, outcome } = await this.workspace.refresh();
    const ended = record?.outcome ?? outcome.status;
    if (ended !== 'complete') return [`the rerun ended ${ended}: ${JSON.stringify(record?.failure ?? record?.asks)}`];
    return differences(picturesOf(this.workspace.host), this.after).map((what) => `after the rerun: ${what}`);
  }
}

/** Rows whose submissions are gone, with nothing of the user's beside them but formulas. */
function deletedBy(before: Picture, after: Picture | undefined): ReadonlySet<string> {
  const left = new Set(after?.rows.map(({ key }) => key));
  return new Set(before.rows.flatMap(({ key }) => (key === null || left.has(key) ? [] : [key])));
}
