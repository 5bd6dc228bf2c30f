import type { Answer } from './answer';
import { asPage, bare, detail, json } from './answer';
import type { Context, Handler } from './context';
import type { Json, JsonObject } from './json';
import { isObject } from './json';
import { isFaulty, matchesQuery } from './mongo-query';
import { notFound, serverError } from './pages';
import { paged, readPage } from './paging';
import { maySeeData, visibleIds } from './permissions';
import { isDeployed } from './project-state';
import { hidden } from './refusals';
import type { Project } from './world';
import { findProject } from './world';

/** `…/data/`: the submissions as JSON (KoboToolbox: kpi/views/v2/data.py); an unknown project is no API answer here. */
export const listSubmissions: Handler = (context) =>
  visible(context, (project) => {
    if (!isDeployed(project)) return detail(400, 'The specified asset has not been deployed');
    const asked = readAsked(context);
    return 'status' in asked ? asked : json(200, answerPage(context, project, asked));
  });

/** `…/data/{id}/`: one submission by `_id`, `_uuid` or root UUID. */
export const readSubmission: Handler = (context) =>
  visible(context, (project) => {
    const id = (context.params[1] ?? '').replace(/^uuid:/, '');
    const found = seen(context, project).find((each) => namesOf(each).includes(id));
    return found === undefined ? hidden() : json(200, found);
  });

function visible(context: Context, answer: (project: Project) => Answer): Answer {
  const project = findProject(context.world, context.params[0]);
  if (project === undefined) return bare(notFound(context.ask));
  return maySeeData(project, context.account) ? answer(project) : hidden();
}

const namesOf = (submission: JsonObject): string[] =>
  [submission._id, submission._uuid, submission['meta/rootUuid']].map((name) => String(name).replace(/^uuid:/, ''));

/** The submissions that the asker may see, by `_id`. */
function seen({ account }: Context, project: Project): JsonObject[] {
  const ids = visibleIds(project, account);
  return project.submissions.filter(({ _id }) => ids === null || (typeof _id === 'number' && ids.has(_id)));
}

interface Asked {
  readonly query: JsonObject;
  readonly sort: JsonObject;
  readonly fields: readonly string[];
}

/** Reads the parameters; the refusals are text under the parameter's name, and what is JSON but no object crashes. */
function readAsked({ ask }: Context): Asked | Answer {
  const refused = refusedNumber(ask.query);
  if (refused !== null) return json(400, refused);
  const values: Record<string, unknown> = {};
  for (const name of ['query', 'sort', 'fields']) {
    const value = parsed(ask.query.get(name));
    if (value === undefined) return json(400, { [name]: 'Value must be valid JSON.' });
    values[name] = value;
  }
  const { query, sort, fields } = values;
  if (!isObject(query ?? {}) || !isSort(sort ?? {})) return asPage(serverError(ask));
  const fault = isFaulty(isObject(query) ? query : {});
  if (fault === 'crash') return asPage(serverError(ask));
  if (fault === 'unsupported') return json(400, ['Unsupported query']);
  return {
    query: isObject(query) ? query : {},
    sort: isObject(sort) ? sort : { _id: 1 },
    fields: Array.isArray(fields) ? fields.map(String) : Object.keys(isObject(fields) ? fields : {}),
  };
}

function refusedNumber(query: URLSearchParams): JsonObject | null {
  if (query.has('count')) {
    return { count: 'This param is not implemented. Use `count` property of the response instead.' };
  }
  const limit = query.get('limit');
  if (limit !== null && !(/^\d+$/.test(limit) && Number(limit) > 0)) return { limit: 'A positive integer is required' };
  const start = query.get('start');
  return start === null || /^\d+$/.test(start) ? null : { start: 'A positive integer is required.' };
}

/** Null: not given; undefined: no JSON. */
function parsed(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isSort = (value: unknown): boolean =>
  isObject(value) && Object.values(value).every((direction) => direction === 1 || direction === -1);

/** Rows begin at `start` alone; `offset` and `page` only change the addresses of the neighbours. */
function answerPage(context: Context, project: Project, { query, sort, fields }: Asked) {
  const found = seen(context, project).filter((each) => matchesQuery(each, query));
  const rows = found.sort(by(sort));
  const page = readPage(context.ask.query);
  const neighbours = paged(context, page, rows, () => null);
  const start = Number(context.ask.query.get('start') ?? 0);
  return { ...neighbours, results: rows.slice(start, start + page.limit).map((row) => picked(row, fields)) };
}

const by =
  (sort: JsonObject) =>
  (a: JsonObject, b: JsonObject): number => {
    for (const [key, direction] of Object.entries(sort)) {
      const order = compare(a[key] ?? null, b[key] ?? null) * Number(direction);
      if (order !== 0) return order;
    }
    return 0;
  };

function compare(a: Json, b: Json): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [a === null ? '' : String(a), b === null ? '' : String(b)];
  return left < right ? -1 : Number(left > right);
}

const ALWAYS = ['_id', '_uuid', 'meta/rootUuid'];

/** With `fields` only those and the names of the submission; a validation status not asked for is an empty object. */
function picked(row: JsonObject, fields: readonly string[]): JsonObject {
  if (fields.length === 0) return row;
  const kept = Object.entries(row).filter(([key]) => fields.includes(key) || ALWAYS.includes(key));
  return { _validation_status: {}, ...Object.fromEntries(kept) };
}
