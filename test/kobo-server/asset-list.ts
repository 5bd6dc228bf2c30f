import type { Answer } from './answer';
import { detail, json } from './answer';
import { listedProject } from './asset-json';
import { inOrder } from './asset-order';
import { searchProjects } from './asset-search';
import type { Context, Handler } from './context';
import type { JsonObject } from './json';
import { isObject } from './json';
import { paged, readPage } from './paging';
import { isListed } from './permissions';
import { hexFrom } from './uid';
import type { Project } from './world';

/** `/api/v2/assets/`: own projects and those shared with the asker; nobody sees none (KoboToolbox: kpi/views/v2/asset.py). */
export const assetList: Handler = (context) =>
  listing(context, (projects) => {
    const page = paged(context, readPage(context.ask.query), projects, (project) => listedProject(context, project));
    const withMetadata = context.ask.query.get('metadata') === 'on';
    return json(200, withMetadata ? { ...page, metadata: metadataOf(projects) } : page);
  });

/** `…/minimal-list/`: uid, name and state only, without a count. */
export const minimalList: Handler = (context) =>
  listing(context, (projects) => {
    const { next, previous, results } = paged(context, readPage(context.ask.query), projects, minimal);
    return json(200, { next, previous, results });
  });

/** `…/hash/`: changes when any form changes. */
export const assetHash: Handler = (context) => {
  const versions = own(context).flatMap((project) => project.versions.map(({ uid }) => uid));
  return json(200, { hash: hexFrom(versions.join(), 32) });
};

const minimal = ({ uid, name, status }: Project) => ({ uid, name, deployment_status: status });

function listing(context: Context, answer: (projects: readonly Project[]) => Answer): Answer {
  const { query } = context.ask;
  const found = searchProjects(own(context), query.get('q') ?? '');
  if (found === 'too short') return detail(400, 'Your query is too short');
  const projects = openTo(query.get('status'), found);
  return answer(inOrder(projects, query.get('ordering') ?? '', query.get('collections_first') === 'true'));
}

const own = ({ world, account }: Context): readonly Project[] =>
  account === null ? [] : world.projects.filter((project) => isListed(project, account));

/** Public ones are those that one subscribed to, and the local server knows no subscriptions; other words change nothing. */
const openTo = (status: string | null, projects: readonly Project[]): readonly Project[] =>
  status === 'public' || status === 'public-discoverable' ? [] : projects;

/** What the listed projects have: for filters in a user interface. */
function metadataOf(projects: readonly Project[]) {
  const countries = projects.flatMap(({ settings }) => choices(settings.country));
  const sectors = projects.flatMap(({ settings }) => choices([settings.sector ?? null]));
  return {
    languages: unique(projects.flatMap(({ summary }) => strings(summary.languages))),
    countries: unique(countries).map((pair): [string, string] => JSON.parse(pair)),
    sectors: unique(sectors).map((pair): [string, string] => JSON.parse(pair)),
    organizations: unique(projects.map(({ settings }) => String(settings.organization ?? ''))).filter(Boolean),
  };
}

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

/** Pairs of value and label, each as JSON, so that equal ones fall together. */
const choices = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [])
    .filter((choice): choice is JsonObject => isObject(choice) && typeof choice.value === 'string')
    .map((choice) => JSON.stringify([choice.value, choice.label ?? null]));
