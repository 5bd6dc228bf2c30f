import type { Answer } from './answer';
import { asPage, bare, empty, page } from './answer';
import type { Ask } from './ask';
import { authenticate } from './auth';
import { errorPage, forbidden, notFound, serverError } from './pages';
import { maySeeData } from './permissions';
import type { Account, StoredFile, World } from './world';
import { ANONYMOUS, findProject } from './world';

const PREFIX = '/private-media/';

/** Files are cleaned away when they are older than this: `EXPORT_RETENTION`, which the code takes as 300 minutes. */
const RETENTION_MINUTES = 300;

const TYPES = { csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };

/** The address of a file, relative to the server and percent-encoded. */
export const mediaUrl = (path: string): string => PREFIX + path.split('/').map(encodeURIComponent).join('/');

export const isMedia = (path: string): boolean => path.startsWith(PREFIX);

/** Who answered is needed for X-KoBoNaUt. */
export interface MediaAnswer {
  readonly answer: Answer;
  readonly account: Account | null;
}

/**
 * The second hop: the key is asked again, only files below one's own name are given, and only while one may see the data. A
 * wrong key is a crash here (KoboToolbox: kpi/utils/private_storage.py).
 */
export function privateMedia(world: World, ask: Ask, now: number): MediaAnswer {
  if (ask.method !== 'GET' && ask.method !== 'HEAD') {
    return { answer: bare(page(403, errorPage('403 Forbidden'))), account: null };
  }
  const asker = authenticate(world, ask);
  if ('refused' in asker) return { answer: bare(serverError(ask)), account: null };
  return { answer: asPage(fileFor(world, ask, now, asker.account)), account: asker.account };
}

function fileFor(world: World, ask: Ask, now: number, account: Account | null): Answer {
  const path = decodedPath(ask);
  if (!path.startsWith(`${account?.username ?? ANONYMOUS}/`)) return forbidden();
  const uid = /^[^/]+\/exports\/([^/]+)\/./.exec(path)?.[1];
  if (uid === undefined) return notFound(ask);
  const project = findProject(world, uid);
  if (project === undefined) return serverError(ask);
  if (!maySeeData(project, account)) return forbidden();
  clean(world, now);
  const file = world.files.find((each) => each.path === path.replace(/\/$/, ''));
  if (file === undefined) return notFound(ask);
  return isUnchanged(file, ask) ? empty(304, { 'cache-control': NO_CACHE, 'content-length': '0' }) : fileAnswer(file);
}

function decodedPath(ask: Ask): string {
  const path = ask.path.slice(PREFIX.length);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function clean(world: World, now: number): void {
  world.files = world.files.filter(({ created }) => now - created <= RETENTION_MINUTES * 60_000);
}

const NO_CACHE = 'max-age=0, no-cache, must-revalidate, proxy-revalidate';

/** A file as django-private-storage sends it. */
function fileAnswer(file: StoredFile): Answer {
  const direct = directAnswer(file);
  const headers = {
    'last-modified': new Date(file.created).toUTCString(),
    'cache-control': NO_CACHE,
    expires: 'Thu, 01 Jan 1970 00:00:00 GMT',
  };
  return { ...direct, headers: { ...direct.headers, ...headers } };
}

/** A file as the data address itself sends it to programs that lose their key on a redirect. */
export function directAnswer(file: StoredFile): Answer {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const isPlain = /^[\x20-\x7e]*$/.test(name);
  const headers = {
    'content-type': TYPES[file.format],
    'content-length': String(file.content.length),
    'content-disposition': `inline; filename${isPlain ? `="${name}"` : `*=utf-8''${encodeURIComponent(name)}`}`,
  };
  return { status: 200, headers, body: file.content, frame: 'api' };
}

function isUnchanged(file: StoredFile, ask: Ask): boolean {
  const since = Date.parse(ask.headers['if-modified-since'] ?? '');
  return Math.floor(file.created / 1000) * 1000 <= since;
}
