import { fail, ok, type Result } from '../shared/result';
import { hasLine } from '../sheet/layout/note';
import type { TabContent } from '../sheet/layout/tab-content';
import { cellReader } from '../sheet/match/read-cell';
import { renamedMarks } from '../sheet/match/rename-keys';
import { planTab } from '../sheet/plan/plan-tab';
import type { TabPlan } from '../sheet/plan/tab-plan';
import type { TabWishes } from '../sheet/plan/tab-wishes';
import { keyTexts } from '../sheet/stand/key-texts';
import { readStand } from '../sheet/stand/read-stand';
import type { Stand } from '../sheet/stand/stand';
import type { SyncMark } from '../sheet/stand/sync-cell';
import { renamedState } from '../sheet/state/renamed-state';
import type { TableState } from '../sheet/state/table-state';
import type { Tab } from '../sheet/workbook';
import { answersIn } from './answers-of';
import { type NumberedTable, numberRows, type Standing } from './number-rows';
import type { Planning } from './place-tables';
import type { Services } from './services';
import { sheetZone } from './sheet-zone';
import { stateName } from './state-name';
import { readStateText } from './state-text';

/** A tab that is there, what should stand in it, and what is to be done. */
export interface PlannedTab {
  readonly tab: Tab;
  readonly content: TabContent;
  readonly plan: TabPlan;
  readonly wishes: TabWishes;
  readonly state: TableState | null;
  readonly numbered: NumberedTable;
}

const DAY = 86_400_000;

/**
 * Plans every tab that is there, tables before those that refer to them. Nothing is written.
 * @returns `tab-missing` where the submissions' tab is gone; `no-key`
 */
export function planTabs(services: Services, planning: Planning): Result<PlannedTab[]> {
  const planned: PlannedTab[] = [];
  for (const content of planning.contents) {
    const linked = planning.connection.tabs.find(({ table }) => table === content.table);
    const tab = linked === undefined ? null : services.workbook.tab(linked.sheet);
    if (linked !== undefined && tab === null && content.table === '') return fail({ code: 'tab-missing' });
    if (tab === null) continue;
    const next = planOne(services, planning, tab, content, planned);
    if (!next.ok) return next;
    planned.push(next.value);
  }
  return ok(planned);
}

/** Plans one tab, old or new. */
export function planOne(
  services: Services,
  planning: Planning,
  tab: Tab,
  given: TabContent,
  before: readonly PlannedTab[],
): Result<PlannedTab> {
  const { rename } = planning.wanted;
  const told = readStateText(planning.states.get(stateName(planning.connection.id, given.table)));
  const state = told === null ? null : renamedState(told, rename);
  const wishes = wishesFor(services, planning, given.table, state);
  const stand = readStand(tab, wishes.whose, state !== null);
  const numbered = numberRows(given, namesAbove(given, before), standingIn(tab, stand, given, wishes));
  const planned = planTab(tab, numbered.content, numbered.prints, wishes, stand);
  return planned.ok ? ok({ tab, content: numbered.content, plan: planned.value, wishes, state, numbered }) : planned;
}

/** Names for good of the rows of the table above. Rows of two tables may have the same names by their places in the file. */
const namesAbove = ({ parent }: TabContent, before: readonly PlannedTab[]): ReadonlyMap<string, string> =>
  before.find(({ content }) => content.table === parent)?.numbered.names ?? new Map();

function standingIn(tab: Tab, stand: Stand, content: TabContent, { state, rename, zone }: TabWishes): Standing {
  const machine = content.columns.find(({ part }) => part === 'parent-key')?.machine;
  const at = machine === undefined ? -1 : stand.notes.findIndex((note) => hasLine(note, machine));
  const cells = at === -1 ? [] : tab.column(at + 1);
  return {
    marks: renamedMarks(stand.sync?.marks ?? marksOfKeys(tab, stand, content), rename),
    parents: (row: number): string => rename(String(cells[row - 1] ?? '')),
    answers: answersIn(tab, stand, content, cellReader(zone)),
    names: [...(state?.keys ?? []), ...(state?.leftOut ?? [])],
    highest: state?.highest ?? {},
  };
}

/** Where the sync column is lost `_row_key` names the rows; their answers tell the rest. */
function marksOfKeys(tab: Tab, { notes, headerRows }: Stand, { columns }: TabContent): (SyncMark | null)[] {
  const machine = columns.find(({ part }) => part === 'key')?.machine;
  const at = machine === undefined ? -1 : notes.findIndex((note) => hasLine(note, machine));
  if (at === -1) return [];
  return keyTexts(tab, at + 1).map((key, row) =>
    row < headerRows || key === '' ? null : { key, print: null, isRemoved: false },
  );
}

function wishesFor(services: Services, planning: Planning, table: string, state: TableState | null): TabWishes {
  const { connection, decisions, wanted, mode } = planning;
  const { choices, id, language } = connection;
  const now = services.clock.now();
  // Who wants rows put back from now on wants those too that he had left out before.
  const handDeleted = decisions.handDeleted ?? choices.handDeleted;
  const treatments = new Map(state?.columns.map(({ machine, treatment }) => [machine, treatment]));
  return {
    whose: { connection: id, table },
    state,
    headerStyle: choices.headerStyle + choices.headerLanguage,
    rename: wanted.rename,
    isUnwanted: (machine) => wanted.isUnwanted(machine, treatments.get(machine) ?? null),
    decided: decisions.claims,
    removed: decisions.keepRemoved ? 'keepAll' : choices.removed,
    handDeleted,
    putBackLeftOut: handDeleted === 'putBack',
    all: mode.restore,
    verify: mode.restore || (state !== null && now - state.verifiedAt > DAY),
    made: new Set(),
    zone: sheetZone(services.workbook),
    now,
    words: services.layoutWords(language).tab,
  };
}
