import type { Json, JsonObject } from './json';
import { isObject } from './json';

/** What is wrong with settings: the value of the `export_settings` key in a 400, or a crash (500). */
export type Fault = { readonly says: Json } | { readonly crash: true };

const REQUIRED = ['fields_from_all_versions', 'group_sep', 'hierarchy_in_labels', 'lang', 'multiple_select', 'type'];
const OPTIONAL = ['fields', 'flatten', 'include_media_url', 'name', 'query', 'submission_ids', 'xls_types_as_text'];
const MULTIPLE_SELECTS = ['both', 'details', 'summary'];
const TYPES = ['csv', 'geojson', 'kml', 'spss_labels', 'xls'];

type Rule = (settings: JsonObject, languages: readonly (string | null)[]) => Fault | null;

/**
 * Checks settings in KoboToolbox's order and with its words (`kpi/serializers/v2/asset_export_settings.py`); the first thing
 * wrong is reported.
 * @param languages the project's languages; null is an unnamed one
 */
export function checkSettings(settings: JsonObject, languages: readonly (string | null)[]): Fault | null {
  for (const rule of RULES) {
    const fault = rule(settings, languages);
    if (fault !== null) return fault;
  }
  return null;
}

const list = (text: string): Fault => ({ says: [text] });

/** `'a', 'b' or 'c'`, as KoboToolbox joins names. */
function named(names: readonly string[], last: 'or' | 'and'): string {
  const quoted = names.map((name) => `'${name}'`);
  return `${quoted.slice(0, -1).join(', ')} ${last} ${quoted[quoted.length - 1]}`;
}

const complete: Rule = (settings) =>
  REQUIRED.every((key) => key in settings)
    ? null
    : list(`\`export_settings\` must contain all the following required keys: ${named(REQUIRED, 'and')}`);

const known: Rule = (settings) => {
  const all = [...OPTIONAL, ...REQUIRED];
  if (Object.keys(settings).every((key) => all.includes(key))) return null;
  return list(`\`export_settings\` can contain only the following valid keys: ${named(all, 'and')}`);
};

const oneOf =
  (key: string, values: readonly string[]): Rule =>
  (settings) =>
    values.some((value) => value === settings[key]) ? null : list(`\`${key}\` must be either ${named(values, 'or')}`);

/** A separator is needed only where group labels are joined; one without a length crashes. */
const separated: Rule = ({ hierarchy_in_labels: hierarchy, group_sep: separator }) => {
  if (!isTruthy(hierarchy)) return null;
  if (typeof separator === 'string') return separator === '' ? list('`group_sep` must be a non-empty value') : null;
  return typeof separator === 'object' && separator !== null ? null : { crash: true };
};

const inLanguage: Rule = ({ lang }, languages) => {
  const valid = [...languages.map((each) => each ?? 'None'), '_default', '_xml'];
  const asked = lang === null ? undefined : lang;
  if (languages.some((each) => each !== null && each === asked) || asked === '_default' || asked === '_xml')
    return null;
  return list(`\`lang\` for this asset must be either ${named(valid, 'or')}`);
};

const withFields: Rule = ({ fields }) => {
  if (fields === undefined) return null;
  if (!Array.isArray(fields)) return list('`fields` must be an array');
  const all = fields.every((field) => typeof field === 'string');
  return all ? null : list('All values in the `fields` array must be strings');
};

const withQuery: Rule = ({ query }) =>
  query === undefined || isObject(query) ? null : { says: { query: 'Must be a JSON object' } };

const withIds: Rule = ({ submission_ids: ids }) => {
  if (ids === undefined) return null;
  if (!Array.isArray(ids)) return { says: { submission_ids: 'Must be an array' } };
  if (ids.every((id) => Number.isInteger(id))) return null;
  return { says: { submission_ids: 'All values in the array must be integers' } };
};

const RULES: readonly Rule[] = [
  complete,
  known,
  oneOf('multiple_select', MULTIPLE_SELECTS),
  oneOf('type', TYPES),
  separated,
  inLanguage,
  withFields,
  withQuery,
  withIds,
];

/** Python's truth. */
function isTruthy(value: Json | undefined): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (isObject(value)) return Object.keys(value).length > 0;
  return Boolean(value);
}
