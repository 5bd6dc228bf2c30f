import { fail, ok, type Result } from '../shared/result';
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

/**
 * Fetches a named export as CSV: first hop, redirect, file (`kpi/views/v2/asset_export_settings.py`).
 * The second hop answers a revoked key with 500 and a replaced file with 404, so when it fails the first hop is asked
 * once more: its status tells the truth.
 * @returns the file, checked to be CSV and whole; else a failure that says which
 */
export function downloadCsv(http: Http, account: Account, place: ExportPlace): Result<CsvFile> {
  const first = fetchFile(http, account, place);
  if (!first.ok) return first;
  const answer = first.value.status !== 200 && first.value.hops > 0 ? fetchFile(http, account, place) : first;
  return answer.ok ? readFile(http, account, place, answer.value) : answer;
}

function fetchFile(http: Http, account: Account, { project, export: setting }: ExportPlace): Result<Answer> {
  const path = `/api/v2/assets/${project.uid}/export-settings/${setting.uid}/data.csv`;
  return get(http, account, path, '*/*');
}

function readFile(http: Http, account: Account, place: ExportPlace, answer: Answer): Result<CsvFile> {
  if (answer.status === 404 && answer.hops === 0) return whyMissing(http, account, place);
  const refused = dataRefusal(account.server, answer);
  if (refused !== null) return fail(refused);
  const text = answer.text();
  const broken = checkFile(text, answer.headers);
  return broken === null ? ok({ path: answer.path, text }) : fail(broken);
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
