import { KNOWN } from '../kobo/download';
import { cellName } from '../shared/column-name';
import { ok, type Result, then } from '../shared/result';
import { cellReader, type ReadCell } from '../sheet/match/read-cell';
import { sameCells } from '../sheet/match/same-cell';
import { type DifferingCell, differingCells } from '../sheet/plan/differing-rows';
import { readStateTab } from '../sheet/state/state-tab';
import type { Tab } from '../sheet/workbook';
import type { Cell } from '../table/cell';
import type { CellType } from '../table/column';
import { codecs } from '../table/values/codecs';
import type { Connection } from './connection';
import { ownConnection } from './connections';
import { readDecisions } from './decisions';
import { fetchExport } from './fetch-export';
import type { HandEdit, HandEdits } from './hand-edits';
import { layOut } from './lay-out';
import { type PlannedTab, planTabs } from './plan-tabs';
import { endSteps } from './progress';
import type { Services } from './services';
import { sheetZone } from './sheet-zone';

const MOST = 500;

/**
 * Compares our cells with KoboToolbox, as a person asks for it. Nothing is written. Rows that are new there or gone are not among the
 * differences: a refresh brings those.
 * @returns what fetching may answer; `tab-missing`
 */
export function checkEdits(services: Services, id: string): Result<HandEdits> {
  try {
    return then(ownConnection(services, id), (connection) =>
      then(plansFor(services, connection), (planned) => ok(editsIn(services, planned))),
    );
  } finally {
    endSteps(services.cache, id);
  }
}

function plansFor(services: Services, connection: Connection): Result<PlannedTab[]> {
  return then(fetchExport(services, connection), (fetched) => {
    if (fetched === KNOWN) throw new Error('Nothing was known before.');
    const { wanted } = layOut(services, connection, fetched);
    const states = readStateTab(services.workbook);
    const decisions = readDecisions(services.userStore, connection.id);
    const mode = { restore: false };
    return planTabs(services, { connection, wanted, contents: wanted.contents, states, decisions, mode });
  });
}

function editsIn({ workbook }: Services, planned: readonly PlannedTab[]): HandEdits {
  const zone = sheetZone(workbook);
  const [same, readCell] = [sameCells(zone), cellReader(zone)];
  const all = planned.flatMap(({ tab, plan }) => {
    const cells = differingCells(tab, plan.content, plan.columns, plan.identified, same);
    return cells.map((cell) => ({ tab, plan, cell }));
  });
  return {
    differ: all.slice(0, MOST).map(({ tab, plan, cell }) => edit(tab, plan, cell, readCell)),
    count: all.length,
  };
}

function edit(tab: Tab, { content }: PlannedTab['plan'], cell: DifferingCell, readCell: ReadCell): HandEdit {
  const { row, column, index, wanted, here } = cell;
  const type = content.columns[wanted]?.type ?? 'text';
  const there = content.rows[index]?.[wanted] ?? '';
  return { tab: tab.name(), a1: cellName(row, column), here: shown(readCell(here), type), there: shown(there, type) };
}

/** As KoboToolbox writes it. */
const shown = (cell: Cell, type: CellType): string => String(codecs[type].encode(cell).value);
