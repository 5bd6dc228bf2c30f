import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../src/sync/connection';
import { keepKey } from '../../src/sync/credentials';
import { link } from '../../src/sync/link';
import { refresh } from '../../src/sync/refresh';
import { json, redirect, type Scripted } from '../fakes/http';
import { fakeServices } from '../fakes/services';
import { SOURCE as CSV } from '../fakes/source';
import { root } from '../root';
import { dataOf } from './linked';

export const fixture = (path: string): Buffer => readFileSync(join(root(), 'test/fixtures', path));
export const formOf = (project: string): { readonly content: unknown } =>
  JSON.parse(fixture(`${project}/form.json`).toString('utf8')) as { content: unknown };

/** Submissions, and two repeat groups. */
export const FILE = fixture('household_survey/lang-xml_ms-both_types-text.xlsx');
export const SOURCE: Source = { ...CSV, format: 'auto' };
export const TABS = ['Survey', 'Survey – household_members', 'Survey – vaccinations'];
/** Rows of each tab, the header's among them. */
export const ROWS = [181, 550, 127];

/** The project's page, but for what is given. */
export const pageWith = (change: object = {}): Scripted =>
  json({
    export_settings: [{ uid: SOURCE.export.uid, export_settings: { lang: '_xml' } }],
    content: formOf('household_survey').content,
    ...change,
  });

export const served = (bytes: Buffer = FILE): Scripted[] => [redirect('/private-media/x.xlsx'), { bytes }];

/** The household survey linked, its file to be fetched so many times. */
export function household(runs: number) {
  const services = fakeServices(Array.from({ length: runs }, () => served()).flat(), 'published', pageWith());
  keepKey(services.userStore, SOURCE, 'k');
  const made = link(services, SOURCE, 'en');
  if (!made.ok) throw new Error(made.failure.code);
  const { id } = made.value;
  const run = () => {
    const result = refresh(services, id, 'person');
    if (!result.ok) throw new Error(result.failure.code);
    return result.value;
  };
  const rows = () => dataOf(services).map((values) => values.length);
  const names = () => services.workbook.sheets().map((sheet) => sheet.getName());
  /** What the server answers from now on. */
  const serve = (script: readonly Scripted[], page = pageWith()): void => {
    Object.assign(services, { http: fakeServices(script, 'published', page).http });
  };
  return { services, id, run, rows, names, serve };
}
