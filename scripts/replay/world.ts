import { join } from 'node:path';
import { type Host, openHost } from '../../test/host';
import {
  DEMO_KEY,
  type ExportSetting,
  emptyWorld,
  type Format,
  type JsonObject,
  type KoboServer,
  makeAccount,
  makeProject,
  type Project,
  setForm,
  startKoboServer,
  uidFrom,
} from '../../test/kobo-server';
import { root } from '../../test/root';
import { DEFAULTS } from '../inspect/world';
import { BadHistory } from './bad-history';
import { WriteWatch } from './count/write-watch';
import { fileBytes, formatOf, formOf } from './files';
import type { History } from './history';
import { KnownHeaders } from './known-headers';

/** Who opens the spreadsheet first. */
export const FIRST = 'first@example.org';

/** A spreadsheet with the add-on beside a KoboToolbox with one project, and where the history stands. */
export interface ReplayWorld {
  readonly history: History;
  readonly host: Host;
  readonly kobo: KoboServer;
  readonly project: Project;
  readonly setting: ExportSetting;
  readonly headers: KnownHeaders;
  readonly watch: WriteWatch;
  /** As which kind of file the export is linked. */
  format: Format;
  /** Who acts now. */
  person: string;
  /** API keys by person. */
  readonly keys: Map<string, string>;
  /** What was linked, by whom, the newest last. */
  readonly links: { readonly person: string; readonly id: string }[];
  close(): Promise<void>;
}

/** Opens all that a history plays in. `buildAddOn` has been there before. */
export async function openReplayWorld(history: History): Promise<ReplayWorld> {
  const host = await openBundle(history);
  const { project, setting } = projectOf(history);
  const world = { ...emptyWorld(), accounts: [makeAccount('alice', DEMO_KEY)], projects: [project] };
  const kobo = await startKoboServer({ now: () => host.clock.now(), world });
  const opened: ReplayWorld = {
    history,
    host,
    kobo,
    project,
    setting,
    headers: new KnownHeaders(),
    watch: new WriteWatch(host),
    format: formatOf(history.export.file, setting.settings),
    person: FIRST,
    keys: new Map([[FIRST, DEMO_KEY]]),
    links: [],
    close: async () => {
      await kobo.close();
      await host.close();
    },
  };
  putFile(opened, history.export.file, null);
  await host.openDocument(FIRST);
  return opened;
}

async function openBundle({ shape, locale, timeZone, start }: History): Promise<Host> {
  try {
    return await openHost({ bundle: join(root(), 'build'), user: FIRST, shape, locale, timeZone, start });
  } catch (thrown) {
    throw new BadHistory(null, thrown instanceof Error ? thrown.message : String(thrown));
  }
}

function projectOf({ folder, project: name, form: path, export: told }: History) {
  const project = makeProject({ uid: uidFrom('a', 'replay'), name });
  const form = path === null ? null : formOf(folder, path, null);
  if (form !== null) setForm(project, form);
  const settings = settingsOf(told.settings);
  const setting = { uid: uidFrom('es', 'replay'), name: told.name, dateModified: project.dateModified, settings };
  project.exportSettings.push(setting);
  return { project, setting };
}

/** KoboToolbox's defaults for keys that are missing; without a language it takes the form's first. */
export function settingsOf(told: Readonly<Record<string, unknown>>): JsonObject {
  return { ...DEFAULTS, ...(told as JsonObject) };
}

/** Puts a file behind the export, as it stands, whichever kind of file is asked for. */
export function putFile({ history, kobo, project, setting, headers }: ReplayWorld, path: string, step: number | null) {
  const bytes = fileBytes(history.folder, path, step);
  kobo.serve(project.uid, setting.uid, { csv: bytes, xlsx: bytes });
  const format = formatOf(path, setting.settings);
  headers.learn({
    file: { bytes, format },
    content: project.content,
    versions: project.versions,
    settings: setting.settings,
  });
}
