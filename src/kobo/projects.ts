import * as v from 'valibot';
import { ok, type Result } from '../shared/result';
import { ExportSetting } from './export-settings';
import type { Http } from './http';
import { getJson } from './json';
import type { Account } from './request';
import { PROJECT_UID } from './uid';

/** What a form says of its languages; null is the unnamed one (`kpi/utils/asset_content_analyzer.py`). */
export const Summary = v.object({
  languages: v.optional(v.array(v.nullable(v.string())), []),
  default_translation: v.optional(v.nullable(v.string()), null),
});

/** A project as the list and its detail give it (`kpi/serializers/v2/asset.py`). */
export const Project = v.object({
  uid: v.pipe(v.string(), v.regex(PROJECT_UID)),
  name: v.string(),
  owner__username: v.string(),
  deployment_status: v.optional(v.nullable(v.string()), null),
  deployment__submission_count: v.optional(v.nullable(v.number()), null),
  deployment__last_submission_time: v.optional(v.nullable(v.string()), null),
  summary: v.optional(Summary, {}),
  deployment__encrypted: v.optional(v.nullable(v.boolean()), false),
  export_settings: v.optional(v.array(ExportSetting), []),
});

export type Project = v.InferOutput<typeof Project>;

const Page = v.object({
  next: v.nullable(v.string()),
  results: v.array(v.unknown()),
});

/** Projects of one listing; `complete` is false where there are more than were read. */
export interface ProjectList {
  readonly projects: readonly Project[];
  readonly complete: boolean;
}

/** 200 projects are about 0.6 MB; five pages are a thousand. */
const PAGE = 200;
const MOST_PAGES = 5;
const FIRST = `?q=${encodeURIComponent('asset_type:survey')}&limit=${PAGE}`;

/**
 * All survey projects that an account can see, deployed ones first, with their named exports: one request for 200.
 * Pages follow `next` until it is null, at most five; only the query of `next` is used, without `format`.
 * Entries of an unknown shape are left out, so one odd project does not hide the others.
 * @returns the list; `key-refused`, `server-trouble`, `unexpected-answer`, …
 */
export function listProjects(http: Http, account: Account): Result<ProjectList> {
  return pages(http, account, FIRST, [], MOST_PAGES);
}

function pages(
  http: Http,
  account: Account,
  query: string,
  before: readonly Project[],
  left: number,
): Result<ProjectList> {
  const page = getJson(http, account, `/api/v2/assets/${query}`, Page, {
    code: 'not-kobotoolbox',
    server: account.server,
  });
  if (!page.ok) return page;
  const projects = [...before, ...page.value.results.flatMap(readProject)];
  const next = nextQuery(page.value.next);
  if (next === null || next === query) return ok({ projects, complete: true });
  return left === 1 ? ok({ projects, complete: false }) : pages(http, account, next, projects, left - 1);
}

function readProject(entry: unknown): readonly Project[] {
  const parsed = v.safeParse(Project, entry);
  return parsed.success ? [parsed.output] : [];
}

/** `next` is an absolute address made from headers; of it only the query is believed. */
export function nextQuery(next: string | null): string | null {
  const query = next === null ? undefined : /\?([^#]*)/.exec(next)?.[1];
  if (query === undefined) return null;
  const kept = query.split('&').filter((pair) => !/^format(?:=|$)/i.test(pair));
  return kept.length === 0 ? null : `?${kept.join('&')}`;
}
