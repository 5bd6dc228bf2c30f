import { fail, ok, type Result, then } from '../shared/result';
import { messageOf } from '../shared/unexpected';
import type { TabContent } from '../sheet/layout/tab-content';
import { lookAgain } from '../sheet/look-again';
import { claimHeaders } from '../sheet/match/claims';
import type { Rename } from '../sheet/match/rename-keys';
import { readStateTab } from '../sheet/state/state-tab';
import type { Ask } from './ask';
import type { Connection } from './connection';
import { type Decisions, readDecisions } from './decisions';
import { emptyContents } from './empty-contents';
import { finishTabs } from './finish-tabs';
import { hasRoom } from './has-room';
import type { StandingTab } from './last-run';
import { makeTabs } from './make-tabs';
import { obstacleTo } from './obstacle-to';
import { type PlannedTab, planTabs } from './plan-tabs';
import { removalAsk } from './removal-ask';
import { reportOf, type TabsReport } from './report-tabs';
import type { Services } from './services';
import { writeTabs } from './write-tabs';

/** What is to stand in the connection's tabs after the run. */
export interface Wanted {
  /** One for each table that the export has; none of the submissions only where the export says nothing of them. */
  readonly contents: readonly TabContent[];
  /** A table that the export does not have has no rows. A CSV tells nothing of repeat groups. */
  readonly saysAll: boolean;
  /** A name for the tab of a table that has none yet; `main` is that of the submissions' tab. */
  readonly tabName: (table: string, main: string | null) => string;
  /**
   * Is a column left out by choice, though it stands in a tab?
   * @param machine line of its note
   * @param treatment by the last run; null where that is not known
   */
  readonly isUnwanted: (machine: string, treatment: string | null) => boolean;
  /** What rows are called now that an earlier run may have called otherwise. */
  readonly rename: Rename;
}

/** How this run is to be different from others. */
export interface RunMode {
  /** Write all our cells again. */
  readonly restore: boolean;
}

/** What a run did, or what it asks first. */
export type Placed =
  | { readonly isAsked: true; readonly ask: Ask }
  | ({ readonly isAsked: false; readonly standing: readonly StandingTab[] } & TabsReport);

/**
 * Brings the connection's tabs up to date; tabs are made at the first time. All tabs are looked at, all plans are whole, and people are
 * asked what they must be asked, before the first cell is written.
 * @returns what was done; `too-many-cells`, `tab-protected` and the like with the tabs untouched; `cancelled`, `time-up`, `rows-moving`
 * with rows that are whole or known to be unfinished; `sheet-refused` where Google refused a write
 */
export function placeTables(services: Services, connection: Connection, wanted: Wanted, mode: RunMode): Result<Placed> {
  if (wanted.contents.some(({ columns }) => columns.length === 0))
    return fail({ code: 'bad-request', what: 'columns' });
  try {
    return place(services, connection, wanted, mode);
  } catch (thrown) {
    return fail({ code: 'sheet-refused', detail: messageOf(thrown) });
  }
}

function place(services: Services, connection: Connection, wanted: Wanted, mode: RunMode): Result<Placed> {
  const states = readStateTab(services.workbook);
  const decisions = readDecisions(services.userStore, connection.id);
  const contents = [...wanted.contents, ...(wanted.saysAll ? emptyContents(connection, wanted.contents, states) : [])];
  const planning = { connection, wanted, contents, states, decisions, mode };
  return then(
    lookAgain(() => look(services, planning)),
    ({ ask, planned }) => (ask === null ? write(services, planning, planned) : ok({ isAsked: true, ask })),
  );
}

interface Looked {
  readonly ask: Ask | null;
  readonly planned: readonly PlannedTab[];
}

/** Plans, and looks for what a person has to decide and for what stands in the way. Nothing is written. */
function look(services: Services, planning: Planning): Result<Looked> {
  const { connection, contents, decisions } = planning;
  return then(planTabs(services, planning), (planned): Result<Looked> => {
    const ask = claimAsk(planned) ?? removalAsk(planned, connection.choices, decisions);
    if (ask !== null) return ok({ ask, planned });
    return then(hasRoom(services.workbook, connection, planned, contents), (): Result<Looked> => {
      const obstacle = obstacleTo(planned);
      return obstacle === null ? ok({ ask, planned }) : fail(obstacle);
    });
  });
}

/** All that plans are made from. */
export interface Planning {
  readonly connection: Connection;
  readonly wanted: Wanted;
  readonly contents: readonly TabContent[];
  /** Texts of the hidden tab. */
  readonly states: ReadonlyMap<string, string>;
  readonly decisions: Decisions;
  readonly mode: RunMode;
}

function write(services: Services, planning: Planning, planned: readonly PlannedTab[]): Result<Placed> {
  return then(makeTabs(services, planning, planned), (all) =>
    then(writeTabs(services, planning, all), (written) => {
      finishTabs(services, planning, written);
      const standing = written.map(({ tab, applied: { plan } }) => ({ tab, stand: plan.stand, keys: plan.keys }));
      return ok({ isAsked: false, standing, ...reportOf(planning, written) });
    }),
  );
}

function claimAsk(planned: readonly PlannedTab[]): Ask | null {
  for (const { plan, content } of planned) {
    const [claim] = plan.claims;
    if (claim === undefined) continue;
    const column = content.columns.find(({ machine }) => machine === claim.machine)?.header ?? '';
    const headers = claimHeaders(claim.columns, plan.stand.headers);
    return { about: 'column-claim', table: content.table, column, headers, machine: claim.machine };
  }
  return null;
}
