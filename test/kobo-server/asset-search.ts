import type { Json } from './json';
import { isObject } from './json';
import type { Expression, Term } from './search-grammar';
import { parseSearch } from './search-grammar';
import type { Project } from './world';

/**
 * Filters projects by `q`. What cannot be read, and fields that are not known, find nothing; words of fewer than 3 letters are
 * refused (KoboToolbox: kpi/utils/query_parser, kpi/filters.py).
 */
export function searchProjects(projects: readonly Project[], q: string): readonly Project[] | 'too short' {
  if (q.trim() === '') return projects;
  const expression = parseSearch(q);
  if (expression === null || !isKnown(expression)) return [];
  if (hasShortWord(expression)) return 'too short';
  return projects.filter((project) => holds(expression, project));
}

const SHORTEST = 3;

function termsOf(expression: Expression): Term[] {
  return 'field' in expression ? [expression] : expression.of.flatMap(termsOf);
}

const isKnown = (expression: Expression): boolean =>
  termsOf(expression).every(({ field }) => field === null || fieldOf(field) !== undefined);

const hasShortWord = (expression: Expression): boolean =>
  termsOf(expression).some(({ field, value }) => field === null && value.length < SHORTEST);

function holds(expression: Expression, project: Project): boolean {
  if ('field' in expression) return termHolds(expression, project);
  if (expression.word === 'NOT') return !expression.of.some((part) => holds(part, project));
  return expression.word === 'AND'
    ? expression.of.every((part) => holds(part, project))
    : expression.of.some((part) => holds(part, project));
}

/** A word without a field is searched in name, description, owner and uid. */
function termHolds({ field, value }: Term, project: Project): boolean {
  if (field === null) return searched(project).some((each) => each.toLowerCase().includes(value.toLowerCase()));
  const found = fieldOf(field);
  if (found === undefined) return false;
  const own = found.read(project);
  return typeof own === 'string' && found.test(own, value);
}

const searched = (project: Project): string[] =>
  [project.name, project.settings.description ?? '', project.owner, project.uid].filter(
    (each) => typeof each === 'string',
  );

type Read = (project: Project) => Json;
type Test = (own: string, asked: string) => boolean;

const FIELDS: Record<string, Read> = {
  _deployment_status: (project) => project.status,
  asset_type: (project) => project.assetType,
  date_created: (project) => project.dateCreated,
  date_deployed: (project) => project.dateDeployed,
  date_modified: (project) => project.dateModified,
  name: (project) => project.name,
  owner__username: (project) => project.owner,
  uid: (project) => project.uid,
};

const TESTS: Record<string, Test> = {
  exact: (own, asked) => own === asked,
  iexact: (own, asked) => own.toLowerCase() === asked.toLowerCase(),
  contains: (own, asked) => own.includes(asked),
  icontains: (own, asked) => own.toLowerCase().includes(asked.toLowerCase()),
  startswith: (own, asked) => own.startsWith(asked),
  istartswith: (own, asked) => own.toLowerCase().startsWith(asked.toLowerCase()),
  gt: (own, asked) => own > asked,
  gte: (own, asked) => own >= asked,
  lt: (own, asked) => own < asked,
  lte: (own, asked) => own <= asked,
};

/** Splits `name__icontains` into the field and the test; `settings__…` and `summary__…` walk into the JSON. */
function fieldOf(name: string): { read: Read; test: Test } | undefined {
  const parts = name.split('__');
  const test = TESTS[parts[parts.length - 1] ?? ''];
  const path = test === undefined ? parts : parts.slice(0, -1);
  const read = FIELDS[path.join('__')] ?? walk(path);
  return read === undefined ? undefined : { read, test: test ?? ((own, asked) => own === asked) };
}

function walk([root, ...path]: readonly string[]): Read | undefined {
  if (root !== 'settings' && root !== 'summary') return undefined;
  return (project) => path.reduce<Json>((value, key) => (isObject(value) ? (value[key] ?? null) : null), project[root]);
}
