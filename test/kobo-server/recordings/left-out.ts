import type { Topic } from './exchange';

type Reasons = Record<string, string>;

const because = (reason: string, titles: readonly string[]): Reasons =>
  Object.fromEntries(titles.map((title) => [title, reason]));

const NEAREST = 'exports are not computed: no fixture was made with these settings, so the nearest one stands in';
const FOR_OTHERS = 'no part of what the add-on asks for';
const ASYNC = 'asynchronous exports are not played';
const COUNTS = 'counts are not played';
const HOOKS = 'REST services are not played';
const ATTACHMENTS = 'attachments are not played';
const NO_FIRST_HOP = 'the recording has only the second hop, to a file that nobody asked for here';

const UNKNOWN = '/api/v2/assets/aDoesNotExist23456789Zz';

const unknown = (name: string): string[] =>
  ['Accept JSON, no format', 'Accept JSON, format=json', 'Accept */*'].map((how) => `${how}: ${UNKNOWN}/${name}/`);

const languageChanges = (): string[] =>
  ['before', 'label changed in the draft, not redeployed', 'redeployed with Spanish in the place of French'].flatMap(
    (when) =>
      ['French (fr)', 'English (en)'].flatMap((lang) =>
        ['True', 'False'].map((all) => `${when}: lang ${lang}, all versions ${all}`),
      ),
  );

/**
 * What the local server leaves out on purpose: topic, title, reason. A title here must exist and must differ; the second exchange
 * of a title in its topic is called `title (2)`.
 */
export const LEFT_OUT: Partial<Record<Topic, Reasons>> = {
  environment: because('that server had no Enketo; the local one has no other services to look after', ['health']),
  assets: because('OPTIONS does not describe every field of a project', ['OPTIONS list']),
  sync_export: because(NEAREST, ['  second hop (3)', '  second hop (5)']),
  sync_export_states: because(
    NEAREST,
    [
      'after PATCH, cache expired',
      'fields: csv',
      'fields of a repeat: csv',
      'fields unknown: csv',
      'hierarchy: csv',
      'hierarchy 1: csv',
      'multiple_select details: csv',
      'multiple_select summary: csv',
      'include_media_url "false" (string): csv',
      'include_media_url true: csv',
    ].map((title) => `${title} (second hop)`),
  ),
  urls_headers: {
    ...because(ASYNC, [
      'HEAD /api/v2/assets/aPrivateHsurvey23456Ab/exports/',
      'OPTIONS /api/v2/assets/aPrivateHsurvey23456Ab/exports/',
    ]),
    ...because(FOR_OTHERS, ['schema', 'docs', 'users/', 'organizations', 'o/authorize', 'o/token']),
  },
  data: {
    ...because('only JSON is played', ['format=xml', 'format=geojson']),
    ...because(ATTACHMENTS, [
      'attachment download',
      'attachment download, Accept application/json',
      'attachment, anonymous',
      'attachment of gone/unknown',
    ]),
    ...because(COUNTS, [
      'counts',
      'counts days=400',
      'counts bob',
      'counts anonymous private',
      'counts anonymous public',
      'counts draft',
      'counts zero',
      'counts days=abc',
    ]),
  },
  names_languages_permissions: {
    ...because(NO_FIRST_HOP, [
      'translations [None] lang _default',
      'translations [None] lang _xml',
      "translations [None, 'French (fr)'] lang _default",
      "translations [None, 'French (fr)'] lang _xml",
      "translations [None, 'French (fr)'] lang French (fr)",
      "translations ['English (en)'] lang _default",
      "translations ['English (en)'] lang _xml",
      "translations ['English (en)'] lang English (en)",
      "translations ['French (fr)', None] lang _default",
      "translations ['French (fr)', None] lang _xml",
      "translations ['French (fr)', None] lang French (fr)",
      'select_multiple with a value that is not in the list: rows longer than the header',
      'CSV with media URLs, one attachment deleted',
      ...languageChanges(),
      'file of a synchronous export 31 minutes old, after the cleanup task ran',
      'file of a synchronous export 120 minutes old, after the cleanup task ran',
      'file of a synchronous export 299 minutes old, after the cleanup task ran',
    ]),
    ...because(ATTACHMENTS, ['DELETE attachment', 'attachment download after deletion']),
    ...because('projects cannot be deleted over the API', ['DELETE the project']),
    ...because(ASYNC, [
      'exports as carol (view_asset only)',
      'exports of the deleted project',
      'q=uid__in with two',
      ...unknown('exports'),
    ]),
    ...because(COUNTS, ['counts as carol (view_asset only)', ...unknown('counts')]),
    ...because(HOOKS, unknown('hooks')),
  },
};
