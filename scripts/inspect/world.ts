import type { JsonObject, KoboServer, Version } from '../../test/kobo-server';
import {
  DEMO_KEY,
  emptyWorld,
  makeAccount,
  makeProject,
  setForm,
  startKoboServer,
  uidFrom,
} from '../../test/kobo-server';
import { likelyLang } from './likely-lang';
import type { ExportFile } from './read-file';

/** A local KoboToolbox with one project and one saved export, behind which a file lies. */
export interface InspectWorld {
  readonly kobo: KoboServer;
  readonly project: { readonly uid: string; readonly name: string };
  readonly export: { readonly uid: string; readonly name: string };
  readonly file: ExportFile;
  /** The form's content and the export's settings, as the server tells them. */
  readonly content: JsonObject;
  readonly versions: readonly Version[];
  readonly settings: JsonObject;
}

/** What KoboToolbox requires of a setting, but for the language: without one it takes the form's first (kobotoolbox-api §6). */
export const DEFAULTS: JsonObject = {
  fields_from_all_versions: true,
  group_sep: '/',
  hierarchy_in_labels: false,
  multiple_select: 'both',
  type: 'csv',
};

export async function openInspectWorld(file: ExportFile, now: () => number): Promise<InspectWorld> {
  const { bytes, format, form } = file;
  const project = makeProject({ uid: uidFrom('a', 'inspect'), name: String(form?.name ?? 'Inspected') });
  if (form !== null) setForm(project, form);
  const lang = file.settings === null ? { lang: likelyLang(file, project.content) } : {};
  const settings = { ...DEFAULTS, ...lang, ...file.settings };
  const setting = { uid: uidFrom('es', 'inspect'), name: 'Inspected', dateModified: project.dateModified, settings };
  project.exportSettings.push(setting);
  project.served[setting.uid] = { [format]: bytes };
  const world = { ...emptyWorld(), accounts: [makeAccount('alice', DEMO_KEY)], projects: [project] };
  return {
    kobo: await startKoboServer({ now, world }),
    project: { uid: project.uid, name: project.name },
    export: { uid: setting.uid, name: setting.name },
    file,
    content: project.content,
    versions: project.versions,
    settings,
  };
}
