import type { Answer } from './answer';
import { bare, empty, json, NO_ANSWER, none, page, text } from './answer';
import type { Context, Handler } from './context';
import { existing, readable } from './export-settings';
import { ownPage } from './pages';
import { directAnswer, mediaUrl } from './private-media';
import type { Found } from './run';
import { ageSeconds, CACHE_SECONDS, runFor } from './run';
import type { Format, Run, RunError } from './world';

/**
 * The data address: 302 with a relative address of the file; 503 while it is being made; 500 in plain text when it failed
 * (KoboToolbox: kpi/views/v2/asset_export_settings.py data).
 */
export const exportData: Handler = (context) =>
  readable(context, (project) =>
    existing(context, project, (setting) => {
      const format = formatAsked(context);
      if (format === null) return json(400, ['Only the following formats are available: csv, xlsx']);
      return answerFor(context, runFor(context, project, setting, format));
    }),
  );

/** OPTIONS of a data address: nothing to say, in Python's word for it. */
export const dataOptions: Handler = () => none(200);

/** The suffix, else the query. */
function formatAsked({ params, ask }: Context): Format | null {
  const format = params[2] || ask.query.get('format');
  return format === 'csv' || format === 'xlsx' ? format : null;
}

function answerFor(context: Context, { run, isNew }: Found): Answer {
  if (run.error !== null) return failure(run, run.error, context.now, isNew);
  if (run.state === 'processing') return isNew ? outlasted(run) : inProgress(run, context.now);
  const file = context.world.files.find(({ path }) => path === run.file);
  if (file !== undefined && losesKeysOnRedirect(context)) return directAnswer(file);
  return empty(302, { location: mediaUrl(run.file ?? ''), 'content-type': 'text/html; charset=utf-8' });
}

/** Whoever waits for a slow run gives up before it ends; a run that is killed makes the proxy answer (kobo-docker's nginx). */
const outlasted = (run: Run): Answer =>
  run.readyAt === null ? bare(page(504, ownPage('504 Gateway Time-out', 'nginx'))) : NO_ANSWER;

/** These programs get the file itself (KoboToolbox pull request 3745); the dots stand for any sign. */
const losesKeysOnRedirect = ({ ask }: Context): boolean =>
  /^LibreOffice|^Microsoft.Data.Mashup/.test(ask.headers['user-agent'] ?? '');

/** A run is killed after 120 s, so that is how long others are asked to wait; 5 s at least. */
function inProgress(run: Run, now: number): Answer {
  const seconds = Math.max(5, Math.floor(120 - ageSeconds(run, now)));
  const words = 'Another client has already requested this synchronous export. Please try again after';
  return text(503, `${words} ${seconds} seconds\n`, { 'retry-after': String(seconds) });
}

const ADVICE = (seconds: number): string =>
  ` You may retry again after ${seconds} seconds. Sooner retries will return the same error without attempting the export again`;

function failure(run: Run, error: RunError, now: number, isNew: boolean): Answer {
  const seconds = Math.floor(CACHE_SECONDS - ageSeconds(run, now));
  const advice = seconds > 1 ? ADVICE(seconds) : '';
  const pairs = [`'error_type': ${pythonText(error.type)}`, `'error': ${pythonText(error.text)}`];
  const shown = (isNew ? pairs : pairs.reverse()).join(', ');
  const words = 'Synchronous export failed. Some useful information may appear below.';
  return text(500, `${words}${advice}\n\n{${shown}}\n`);
}

/** Python's way to write a text: in double quotes if it holds single ones only. */
const pythonText = (value: string): string => {
  const escaped = value.replace(/\\/g, '\\\\').replace(/\n/g, '\\n');
  if (!escaped.includes("'")) return `'${escaped}'`;
  return escaped.includes('"') ? `'${escaped.replace(/'/g, "\\'")}'` : `"${escaped}"`;
};
