import type { Context } from './context';
import { exportContent } from './export-content';
import { apartFrom, exportFileName } from './file-name';
import { isOwnHost } from './links';
import { poisonedError } from './poison';
import type { ExportSetting, Format, Project, Run, RunError, StoredFile, World } from './world';
import { ANONYMOUS } from './world';

/** How long a run's outcome is kept, errors too: `SYNCHRONOUS_EXPORT_CACHE_MAX_AGE`, in seconds. */
export const CACHE_SECONDS = 300;

/** How long a run may take before it is killed: `SYNCHRONOUS_REQUEST_TIME_LIMIT`. */
const KILLED_AFTER_SECONDS = 120;

/** A run, and whether it was made for this very request. */
export interface Found {
  readonly run: Run;
  readonly isNew: boolean;
}

/**
 * The run of (user, export setting, format): the one there is until it is 300 s old, then a new one, which deletes the old file
 * at once (KoboToolbox: kpi/models/import_export_task.py SubmissionSynchronousExport).
 */
export function runFor(context: Context, project: Project, setting: ExportSetting, format: Format): Found {
  const { world, now } = context;
  const user = context.account?.username ?? ANONYMOUS;
  const old = world.runs.find((run) => run.user === user && run.exportUid === setting.uid && run.format === format);
  if (old !== undefined && ageSeconds(old, now) <= CACHE_SECONDS) return { run: settled(old, now), isNew: false };
  if (old !== undefined) forget(world, old);
  const run = start(context, project, setting, format, user);
  world.runs.push(run);
  return { run, isNew: true };
}

/** Seconds since the run began. */
export const ageSeconds = (run: Run, now: number): number => (now - run.created) / 1000;

/** Takes a run and its file out of the world. */
export function forget(world: World, run: Run): void {
  world.runs = world.runs.filter((each) => each !== run);
  world.files = world.files.filter(({ path }) => path !== run.file);
}

function start(context: Context, project: Project, setting: ExportSetting, format: Format, user: string): Run {
  const created = context.now;
  const base = { user, exportUid: setting.uid, format, created, file: null, error: null };
  const isPoisoned = context.ask.query.has('format') && isOwnHost(context.world, context.ask);
  if (isPoisoned) return failed(base, poisonedError(context.ask));
  const outcome = exportContent(project, setting, format, context.account);
  if ('error' in outcome) return failed(base, outcome.error);
  const file = store(context, project, setting, format, user, outcome.content);
  const seconds = project.secondsToExport;
  const readyAt = seconds > KILLED_AFTER_SECONDS ? null : created + seconds * 1000;
  return { ...base, file: file.path, readyAt, state: seconds > 0 ? 'processing' : 'complete' };
}

type Begun = Omit<Run, 'state' | 'readyAt'>;

const failed = (base: Begun, error: RunError): Run => ({ ...base, state: 'error', readyAt: base.created, error });

function store(
  { world, now }: Context,
  project: Project,
  setting: ExportSetting,
  format: Format,
  user: string,
  content: Buffer,
): StoredFile {
  const name = exportFileName(project, setting, format, now);
  const folder = `${user}/exports/${project.uid}/`;
  const isTaken = world.files.some(({ path }) => path === folder + name);
  const file = { path: folder + (isTaken ? apartFrom(name) : name), created: now, format, content };
  world.files.push(file);
  return file;
}

/** A run whose time has come is complete. */
function settled(run: Run, now: number): Run {
  if (run.state === 'processing' && run.readyAt !== null && run.readyAt <= now) run.state = 'complete';
  return run;
}
