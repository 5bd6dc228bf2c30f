import type { Connection } from './connection';
import { sourceOf } from './connection';
import type { Ownership } from './connections';
import { lastStep, type ProgressStep } from './progress';
import { type RunRecord, readRuns } from './run-record';
import type { Services } from './services';

/** A linked project as it may be shown to anybody who opens the spreadsheet. */
export interface LinkedProject {
  readonly id: string;
  readonly ownership: Ownership;
  readonly project: string;
  /** The project's uid in KoboToolbox, for links there. */
  readonly uid?: string;
  readonly export: string;
  readonly server: string;
  /** The KoboToolbox user name it runs as. */
  readonly account: string;
  /** The tab of the submissions, its name and sheet id; null before the first import, or when the tab is gone. */
  readonly tab: { readonly name: string; readonly sheet: number } | null;
  /** All tabs that are there: of the submissions (`''`) and of the repeat groups by name. */
  readonly tabs: readonly { readonly table: string; readonly name: string; readonly sheet: number }[];
  readonly hourly: boolean;
  readonly lastRun: RunRecord | null;
  /** How far the run is that is going on now. */
  readonly progress: ProgressStep | null;
}

/** Puts together what is shown of a connection. */
export function linkedProject(services: Services, connection: Connection, ownership: Ownership): LinkedProject {
  const source = sourceOf(connection);
  const tabs = connection.tabs.flatMap(({ table, sheet }) => {
    const tab = services.workbook.tab(sheet);
    return tab === null ? [] : [{ table, name: tab.name(), sheet }];
  });
  const main = tabs.find(({ table }) => table === '');
  return {
    id: connection.id,
    ownership,
    project: source.project.name,
    uid: source.project.uid,
    export: source.export.name,
    server: source.server,
    account: connection.owner.account,
    tab: main === undefined ? null : { name: main.name, sheet: main.sheet },
    tabs,
    hourly: connection.schedule.every === 'hour',
    lastRun: readRuns(services.documentStore, connection.id)[0] ?? null,
    progress: lastStep(services.cache, connection.id),
  };
}
