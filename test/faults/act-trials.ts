import type { HostSheet } from '../host/spreadsheet';
import type { Act } from './acts';
import { PROJECT_NAME } from './export-of';
import { arrange, type Layout } from './layouts';
import { keysIn, type Picture, pictureOf } from './picture';
import type { Scenario } from './scenarios';
import { askedInVain, completed, settle } from './settle';
import { strayCells } from './stray-cells';
import { Workspace } from './workspace';
import { wrongAnswers } from './wrong-answers';

/** And a minute. */
const DAY = (24 * 60 + 1) * 60_000;

/** An act, the call that it came before, and what was wrong in the end: nothing, it is hoped. */
export interface ActTrial {
  readonly call: number;
  readonly name: string;
  readonly act: string;
  readonly wrong: readonly string[];
}

/** One scenario in one layout, where people act in the submissions' tab while a refresh goes on. */
export class ActTrials {
  private constructor(
    private readonly workspace: Workspace,
    private readonly scenario: Scenario,
    private readonly back: () => void,
    readonly calls: readonly string[],
  ) {}

  static async open(scenario: Scenario, layout: Layout): Promise<ActTrials> {
    const { before, after } = scenario;
    if (before === null) throw new Error('Acts need a tab that is there.');
    const workspace = await Workspace.open(before);
    await completed(workspace);
    arrange(workspace, layout);
    workspace.serve(after);
    const back = workspace.host.remember();
    await completed(workspace);
    return new ActTrials(workspace, scenario, back, workspace.lastCalls());
  }

  /** The act comes just before the call; then one more refresh runs, with what is asked answered. */
  async run(call: number, { name: act, act: does, isFoundDaily = false }: Act): Promise<ActTrial> {
    this.back();
    this.workspace.serve(this.scenario.after);
    const seen: Picture[] = [];
    const look = () => seen.push(pictureOf(this.sheet()));
    const acts = [look, () => does(this.sheet()), look];
    const ran = await this.workspace.refresh({ meanwhile: { call, acts } });
    const said = { call, name: this.calls[call - 1] ?? '', act };
    const [before, left] = seen;
    if (before === undefined || left === undefined) return { ...said, wrong: ['the act was not reached'] };
    if (isFoundDaily) this.workspace.host.clock.advance(DAY);
    const settled = await settle(this.workspace, ran);
    const deleted = new Set([...keysIn(before)].filter((key) => !keysIn(left).has(key)));
    const now = pictureOf(this.sheet());
    const answers = wrongAnswers(now, this.scenario.after, settled.missed);
    return {
      ...said,
      wrong: [...settled.wrong, ...askedInVain(settled, deleted), ...answers, ...strayCells(now, left, before)],
    };
  }

  close(): Promise<void> {
    return this.workspace.close();
  }

  private sheet(): HostSheet {
    const sheet = this.workspace.host.spreadsheet.getSheetByName(PROJECT_NAME);
    if (sheet === null) throw new Error('The tab is gone.');
    return sheet;
  }
}
