import type { TabContent } from '../sheet/layout/tab-content';
import type { TableState } from '../sheet/state/table-state';
import type { Connection } from './connection';
import { saidOf } from './said-of';
import { stateName } from './state-name';
import { readStateText } from './state-text';

/**
 * Contents for tables that an export does not have though they have a tab. KoboToolbox leaves a repeat group without rows out, and
 * the header too before the first submission (kobotoolbox-exports §6): it means "no rows", and the columns stay as they were.
 */
export function emptyContents(
  { id, tabs, choices }: Connection,
  contents: readonly TabContent[],
  states: ReadonlyMap<string, string>,
): TabContent[] {
  const [isLeftOut, isMasked] = [saidOf(choices.leftOut, id), saidOf(choices.masked, id)];
  return tabs
    .filter(({ table }) => contents.every((content) => content.table !== table))
    .map(({ table }) => emptyContent(table, readStateText(states.get(stateName(id, table))), isLeftOut, isMasked));
}

function emptyContent(
  table: string,
  state: TableState | null,
  isLeftOut: (machine: string) => boolean,
  isMasked: (machine: string) => boolean,
): TabContent {
  const columns = (state?.columns ?? []).filter(
    ({ isGone, part, machine }) => !isGone && part !== 'removed-at' && !isLeftOut(machine),
  );
  return {
    table,
    parent: null,
    columns: columns.map(({ machine, label, type, part, treatment }) => ({
      header: label,
      note: '',
      machine,
      type,
      part,
      treatment: isMasked(machine) ? 'masked' : treatment,
    })),
    hxl: null,
    rows: [],
    keys: [],
    keyKind: table === '' ? 'id' : 'row',
    submissions: [],
    rightToLeft: false,
    isBare: true,
  };
}
