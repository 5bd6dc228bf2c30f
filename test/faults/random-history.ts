import type { HostSheet } from '../host/spreadsheet';
import { PROJECT_NAME } from './export-of';
import { arrange, type Layout } from './layouts';
import { keysIn, pictureOf } from './picture';
import { PLAYERS, type Played } from './play-steps';
import { type Project, projectOf } from './project';
import type { Round, Step } from './random-steps';
import { askedInVain, completed, settle } from './settle';
import { strayCells } from './stray-cells';
import { Workspace } from './workspace';
import { wrongAnswers } from './wrong-answers';

/** A tab that was imported and arranged, from where histories begin. */
export class RandomHistory {
  private constructor(
    private readonly workspace: Workspace,
    private readonly project: Project,
    private readonly back: () => void,
  ) {}

  static async open(layout: Layout): Promise<RandomHistory> {
    const project = projectOf(10);
    const workspace = await Workspace.open(project);
    await completed(workspace);
    arrange(workspace, layout);
    return new RandomHistory(workspace, project, workspace.host.remember());
  }

  /** @returns what was wrong after which round: nothing, it is hoped */
  async play(rounds: readonly Round[]): Promise<string[]> {
    this.back();
    const played: Played = { project: this.project, sheet: this.sheet(), count: 0 };
    const [leftOut, deleted] = [new Set<string>(), new Set<string>()];
    for (const [at, { steps, handDeleted }] of rounds.entries()) {
      const before = keysIn(pictureOf(played.sheet));
      for (const step of steps) play(played, step);
      this.workspace.serve(played.project);
      const left = pictureOf(played.sheet);
      for (const key of before) if (!keysIn(left).has(key)) deleted.add(key);
      // Some sorts are found by the daily comparison only.
      this.workspace.host.clock.advance(DAY);
      const settled = await settle(this.workspace, null, handDeleted);
      for (const key of settled.missed) leftOut.add(key);
      // That brings back all that were left out before, too.
      if (handDeleted === 'putBack' && settled.missed.size > 0) leftOut.clear();
      const now = pictureOf(played.sheet);
      const answers = wrongAnswers(now, played.project, leftOut);
      const wrong = [...settled.wrong, ...askedInVain(settled, deleted), ...answers, ...strayCells(now, left)];
      if (wrong.length > 0) return wrong.map((what) => `after round ${at + 1}: ${what}`);
    }
    return [];
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

/** And a minute. */
const DAY = (24 * 60 + 1) * 60_000;

/** Kind and player belong together: the table holds one for each. */
const play = (played: Played, step: Step): void =>
  (PLAYERS[step.kind] as (played: Played, step: Step) => void)(played, step);
