import { fail, ok, type Result, then } from '../shared/result';
import type { ZipFile } from '../shared/zip-file';
import { dataRefusal } from './data-refusal';
import { checkFile } from './file-check';
import type { Http } from './http';
import { mayExport, readProject } from './project';
import { type Account, type Answer, get } from './request';

/** Which named export of which project. */
export interface ExportPlace {
  readonly project: { readonly uid: string; readonly name: string };
  readonly export: { readonly uid: string; readonly name: string };
}

/** A whole CSV export. `path` names the generated file: same path, same bytes. */
export interface CsvFile {
  readonly path: string;
  readonly text: string;
}

/** An XLSX export, not looked into yet. */
export interface XlsxFile {
  readonly path: string;
  readonly zip: ZipFile;
}

/** Is the file at this path one that was read already? It is not downloaded then. */
export type IsKnown = (path: string) => boolean;

/** The file is one that was read already. */
export const KNOWN = 'known';
export type Known = typeof KNOWN;

/** A redirect that was not followed. */
const isRedirect = ({ status }: Answer): boolean => status >= 300 && status < 400;

/**
 * Fetches a named export as CSV: first hop, redirect, file (`kpi/views/v2/asset_export_settings.py`).
 * The second hop answers a revoked key with 500 and a replaced file with 404, so when it fails the first hop is asked
 * once more: its status tells the truth.
 * @returns the file, checked to be CSV and whole, or that it is known; else a failure that says which
 */
export function downloadCsv(
  http: Http,
  account: Account,
  place: ExportPlace,
  isKnown?: IsKnown,
): Result<CsvFile | Known> {
  return then<Answer, CsvFile | Known>(downloaded(http, account, place, 'csv', isKnown), (answer) => {
    if (isRedirect(answer)) return ok(KNOWN);
    const text = answer.text();
    const broken = checkFile(text, answer.headers);
    return broken === null ? ok({ path: answer.path, text }) : fail(broken);
  });
}

/**
 * Fetches a named export as XLSX, the only format with repeat groups. Whether the file is one, and whole, the archive itself
 * tells when it is read: its directory stands at its end.
 */
export function downloadXlsx(
  http: Http,
  account: Account,
  place: ExportPlace,
  isKnown?: IsKnown,
): Result<XlsxFile | Known> {
  return then(downloaded(http, account, place, 'xlsx', isKnown), (answer) =>
    ok(isRedirect(answer) ? KNOWN : { path: answer.path, zip: answer.zip() }),
  );
}

function downloaded(
  http: Http,
  account: Account,
  place: ExportPlace,
  format: 'csv' | 'xlsx',
  isKnown?: IsKnown,
): Result<Answer> {
  const first = fetchFile(http, account, place, format, isKnown);
  if (!first.ok || isRedirect(first.value)) return first;
  const again = first.value.status !== 200 && first.value.hops > 0;
  return then(again ? fetchFile(http, account, place, format) : first, (answer) => {
    if (answer.status === 404 && answer.hops === 0) return whyMissing(http, account, place);
    const refused = dataRefusal(account.server, answer);
    return refused === null ? ok(answer) : fail(refused);
  });
}

function fetchFile(
  http: Http,
  account: Account,
  { project, export: setting }: ExportPlace,
  format: 'csv' | 'xlsx',
  isKnown?: IsKnown,
): Result<Answer> {
  const path = `/api/v2/assets/${project.uid}/export-settings/${setting.uid}/data.${format}`;
  return get(http, account, path, '*/*', isKnown);
}

/** 404 hides whether the project, the permission or the export is gone; the project's own page tells them apart. */
function whyMissing(http: Http, account: Account, place: ExportPlace): Result<never> {
  const project = readProject(http, account, place.project.uid);
  if (!project.ok) {
    return project.failure.code === 'project-not-found'
      ? fail({ code: 'project-not-found', project: place.project.name })
      : project;
  }
  if (!mayExport(project.value)) return fail({ code: 'no-permission', project: place.project.name });
  return fail({
    code: 'export-not-found',
    project: place.project.name,
    export: place.export.name,
  });
}
