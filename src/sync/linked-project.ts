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
  readonly export: string;
  readonly server: string;
  /** The KoboToolbox user name it runs as. */
  readonly account: string;
  /** The tab's name and sheet id; null before the first import, or when the tab is gone. */
  readonly tab: { readonly name: string; readonly sheet: number } | null;
  readonly hourly: boolean;
  readonly lastRun: RunRecord | null;
  /** How far the run is that is going on now. */
  readonly progress: ProgressStep | null;
}

/** Puts together what is shown of a connection. */
export function linkedProject(services: Services, connection: Connection, ownership: Ownership): LinkedProject {
  const source = sourceOf(connection);
  const sheet = connection.tabs[0]?.sheet;
  const tab = sheet === undefined ? null : services.workbook.tab(sheet);
  return {
    id: connection.id,
    ownership,
    project: source.project.name,
    export: source.export.name,
    server: source.server,
    account: connection.owner.account,
    tab: tab === null ? null : { name: tab.name(), sheet: tab.id },
    hourly: connection.schedule.every === 'hour',
    lastRun: readRuns(services.documentStore, connection.id)[0] ?? null,
    progress: lastStep(services.cache, connection.id),
  };
}
