import type { Answer } from './answer';
import { empty, json } from './answer';
import { newestFirst } from './asset-json';
import { readBody } from './body';
import type { Context, Handler } from './context';
import type { Draft } from './export-setting-draft';
import { readDraft } from './export-setting-draft';
import { exportSettingJson } from './export-setting-json';
import { serverError } from './pages';
import { paged, readPage } from './paging';
import { maySeeData, permissionsOf } from './permissions';
import { hidden, NOT_SIGNED_IN, noSuchProject, noSuchSetting, notPermitted, unauthorized } from './refusals';
import { uidFrom } from './uid';
import type { ExportSetting, Project } from './world';
import { findProject } from './world';

/** GET `…/export-settings/` (KoboToolbox: kpi/views/v2/asset_export_settings.py). */
export const listExportSettings: Handler = (context) =>
  readable(context, (project) => {
    const page = readPage(context.ask.query);
    return json(
      200,
      paged(context, page, newestFirst(project), (setting) => toJson(context, project, setting)),
    );
  });

/** GET `…/export-settings/{uid}/`. */
export const readExportSetting: Handler = (context) =>
  readable(context, (project) => existing(context, project, (setting) => json(200, toJson(context, project, setting))));

/** POST `…/export-settings/`: 201 with the address of the new one. */
export const createExportSetting: Handler = (context) =>
  writable(context, (project) =>
    drafted(context, project, false, (draft) => {
      const uid = uidFrom('es', `${project.uid} ${draft.name} ${context.now} ${project.exportSettings.length}`);
      const setting = { uid, name: '', settings: {}, ...draft, dateModified: timestamp(context) };
      project.exportSettings.push(setting);
      const body = toJson(context, project, setting);
      return json(201, body, { location: body.url });
    }),
  );

/** PUT and PATCH `…/{uid}/`. PATCH replaces `export_settings` whole; runs made before keep their content until they expire. */
export const changeExportSetting: Handler = (context) =>
  writable(context, (project) =>
    existing(context, project, (setting) =>
      drafted(context, project, context.ask.method === 'PATCH', (draft) => {
        Object.assign(setting, draft, { dateModified: timestamp(context) });
        return json(200, toJson(context, project, setting));
      }),
    ),
  );

/** DELETE `…/{uid}/`: 204; files already made stay. */
export const deleteExportSetting: Handler = (context) =>
  writable(context, (project) =>
    existing(context, project, (setting) => {
      project.exportSettings = project.exportSettings.filter((each) => each !== setting);
      return empty(204, { 'content-length': '0' });
    }),
  );

const toJson = ({ links }: Context, project: Project, setting: ExportSetting) =>
  exportSettingJson(links, project, setting);

const timestamp = ({ now }: Context): string => new Date(now).toISOString().replace('Z', '000Z');

/** The project, for whoever may see its data; others learn nothing of it. */
export function readable({ world, params, account }: Context, answer: (project: Project) => Answer): Answer {
  const project = findProject(world, params[0]);
  if (project === undefined) return noSuchProject();
  return maySeeData(project, account) ? answer(project) : hidden();
}

/** The export setting named in the address, of this project and no other. */
export function existing({ params }: Context, project: Project, answer: (setting: ExportSetting) => Answer): Answer {
  const setting = project.exportSettings.find(({ uid }) => uid === params[1]);
  return setting === undefined ? noSuchSetting() : answer(setting);
}

function writable(context: Context, answer: (project: Project) => Answer): Answer {
  return readable(context, (project) => {
    if (permissionsOf(project, context.account).has('manage_asset')) return answer(project);
    return context.account === null ? unauthorized(NOT_SIGNED_IN) : notPermitted();
  });
}

/**
 * Reads and checks the body. A name that the project has already, or of more than 255 signs, crashes: the database refuses what
 * the serializer let through.
 */
function drafted(context: Context, project: Project, partial: boolean, answer: (draft: Draft) => Answer): Answer {
  const body = readBody(context.ask);
  if (isRefusal(body)) return body.refused;
  const draft = readDraft(body, project, partial);
  if ('crash' in draft) return serverError(context.ask);
  if ('errors' in draft) return json(400, draft.errors);
  const others = project.exportSettings.filter(({ uid }) => uid !== context.params[1]);
  const { name } = draft;
  if (name !== undefined && (name.length > 255 || others.some((each) => each.name === name))) {
    return serverError(context.ask);
  }
  return answer(draft);
}

const isRefusal = (body: object): body is { readonly refused: Answer } =>
  'refused' in body && typeof body.refused === 'object' && body.refused !== null && 'frame' in body.refused;
