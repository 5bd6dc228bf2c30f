import type { LinkedProject } from '../../sync/linked-project';

/** The tab of a table as people see it; where it is gone, the repeat group's name, or the project's. */
export const tabName = ({ tabs, project }: LinkedProject, table: string): string =>
  tabs.find((tab) => tab.table === table)?.name ?? (table === '' ? project : table);
