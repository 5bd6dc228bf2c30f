/** The workbench: the built add-on in a browser beside a small Google Sheets, all on this machine. */
export type { StartChoice } from './contract';
export { openWorkbench } from './server/open-workbench';
export type { Workbench, WorkbenchOptions } from './server/options';
