import { keepKey } from '../../src/sync/credentials';
import { link } from '../../src/sync/link';
import type { RunMode } from '../../src/sync/place-tables';
import { refresh } from '../../src/sync/refresh';
import type { RunRecord } from '../../src/sync/run-record';
import type { ApiServices } from '../../src/ui/api';
import { json, redirect, type Scripted } from '../fakes/http';
import { fakeServices } from '../fakes/services';
import { SOURCE } from '../fakes/source';
import type { ModelWorkbook } from '../fakes/workbook';

export const KEY = '0123456789abcdef0123456789abcdef01234567';

/** The same project's other export. */
export const OTHER = { ...SOURCE, export: { uid: 'esZc9fcyCQbZyT2JGspSKKj', name: 'Other' } };

/** The project's page: a form without questions, and the exports. */
export const PAGE = json({
  uid: SOURCE.project.uid,
  name: 'Survey',
  owner__username: 'alice',
  version_id: 'v1',
  deployed_version_id: 'v1',
  effective_permissions: [{ codename: 'view_submissions' }],
  export_settings: ['i', 'j'].map((end) => ({
    uid: SOURCE.export.uid.slice(0, -1) + end,
    name: 'All',
    export_settings: { type: 'csv', lang: '_xml' },
  })),
  content: { survey: [], choices: [], translations: [null], translated: [] },
});

export type Rows = readonly (readonly (string | number)[])[];

const kobo = (rows: Rows): string => rows.map((row) => `${row.map((cell) => `"${cell}"`).join(';')}\r\n`).join('');

/** The answers of one fetch: these rows, header first. */
export const served = (...rows: Rows): Scripted[] => [redirect('/private-media/x'), { body: kobo(rows) }];

/** As an export brings it, and as it stands in the tab. */
export const FIRST = [
  ['name', 'age', '_id'],
  ['Ann', '007', 1],
  ['Bo', '=1+1', 2],
] as const;

/** One project linked, not yet refreshed. */
export function linked(script: readonly Scripted[]) {
  const services = fakeServices(script, 'published', PAGE);
  keepKey(services.userStore, SOURCE, KEY);
  const made = link(services, SOURCE, 'en');
  if (!made.ok) throw new Error(made.failure.code);
  return { services, id: made.value.id };
}

/** One project linked and refreshed once, with the first of these files; the others are still to come. */
export function imported(first: Rows, ...later: readonly Rows[]) {
  const project = linked([first, ...later].flatMap((rows) => served(...rows)));
  const { outcome, failure } = run(project.services, project.id);
  if (outcome !== 'complete') throw new Error(JSON.stringify(failure));
  return { ...project, sheet: sheetOf(project.services) };
}

export function run(services: ApiServices, id: string, mode?: RunMode): RunRecord {
  const result = refresh(services, id, 'person', mode);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

/** The tab that stands at a place among the project's tabs. */
export function sheetOf({ workbook }: { readonly workbook: ModelWorkbook }, at = 0) {
  const sheet = workbook.sheets()[at];
  if (sheet === undefined) throw new Error('no tab');
  return sheet;
}

/** Values of all tabs that people see, without the column that the add-on knows rows by. */
export const dataOf = ({ workbook }: { readonly workbook: ModelWorkbook }): unknown[][][] =>
  workbook.sheets().map((sheet) => withoutSync(sheet.getDataRange().getValues()));

function withoutSync(values: unknown[][]): unknown[][] {
  const at = (values[0] ?? []).findIndex((text) => String(text).startsWith('_kobo_sync '));
  const rows = at === -1 ? values : values.map((row) => row.filter((_, c) => c !== at));
  return rows.length === 1 && rows[0]?.every((cell) => cell === '') ? [] : rows;
}

/** What writes into a tab or changes its shape. */
const WRITES = /^(write|insert|delete|format|copyDown|clear|styleHeader|note$|set|widen|hide|show|warn)/;

export const writesIn = ({ workbook }: { readonly workbook: ModelWorkbook }): string[] =>
  workbook.calls.filter((name) => WRITES.test(name));
