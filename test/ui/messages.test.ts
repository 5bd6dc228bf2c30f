import type { AddressReason, Failure, FailureCode, KeyReason, NotXlsx } from '../../src/shared/failure';
import { failureAction } from '../../src/ui/failure-action';
import { failureWords } from '../../src/ui/messages/failure-words';
import { isRightToLeft, LANGUAGES, type Language, languageOf } from '../../src/ui/messages/languages';
import { lossWords } from '../../src/ui/messages/loss-words';
import type { Messages } from '../../src/ui/messages/messages';
import type { Loss } from '../../src/ui/messages/notice-messages';
import { allMessages } from '../../src/ui/messages/sidebar-languages';

type Of<C extends FailureCode> = Extract<Failure, { code: C }>;
type Found = Of<'not-csv'>['found'];

const en = allMessages('en');
const OTHERS = ['es', 'fr', 'ar'] as const;

/** Texts that say the same in the language as in English: what only joins names, and words both have. */
const ALIKE: { readonly [L in (typeof OTHERS)[number]]: readonly string[] } = {
  es: ['layout.latLong', 'layout.ofParent'],
  fr: ['layout.latLong', 'layout.types.date'],
  ar: ['layout.latLong', 'layout.ofParent'],
};

const addressReasons: { [R in AddressReason]: R } = {
  empty: 'empty',
  'no-host': 'no-host',
  website: 'website',
  unprotected: 'unprotected',
  'secret-inside': 'secret-inside',
  'odd-characters': 'odd-characters',
};
const keyReasons: { [R in KeyReason]: R } = {
  empty: 'empty',
  'too-short': 'too-short',
  'odd-characters': 'odd-characters',
};
const found: { [F in Found]: F } = { html: 'html', xlsx: 'xlsx', nothing: 'nothing', other: 'other' };
const notXlsx: { [F in NotXlsx]: F } = {
  html: 'html',
  csv: 'csv',
  xls: 'xls',
  json: 'json',
  nothing: 'nothing',
  other: 'other',
};

const NAMES = 'kobo.example|login.example|amina|Encuesta 2|Hogares|teh detail|007|1/24|Feuille|xl/styles.xml'.split(
  '|',
);
const [server, project] = ['https://kobo.example', 'Encuesta 2'];

/** At least one sample for each code; a code or a reason that is missing here does not compile. */
const samples: { [C in FailureCode]: readonly Omit<Of<C>, 'code'>[] } = {
  'address-not-understood': Object.values(addressReasons).map((reason) => ({ reason })),
  'key-not-understood': Object.values(keyReasons).map((reason) => ({ reason })),
  'key-refused': [{ server }],
  'key-missing': [{ server, account: 'amina' }],
  'account-restricted': [{ server }],
  'not-kobotoolbox': [{ server }],
  unreachable: [{ server }],
  'redirected-elsewhere': [{ server, target: 'login.example' }],
  'too-many-redirects': [{ server }],
  'server-trouble': [{ server, status: 503 }],
  'unexpected-answer': [{ server, what: 'json' }],
  'project-not-found': [{ project }],
  'no-permission': [{ project }],
  'export-not-found': [{ project, export: 'Hogares' }],
  'may-not-save-exports': [{ project }],
  cancelled: [{}],
  'export-in-progress': [{ retryAfterSeconds: 90 }, { retryAfterSeconds: 300 }],
  'export-failed': [
    { detail: '', retryAfterSeconds: null },
    { detail: 'teh detail', retryAfterSeconds: 273 },
  ],
  'export-too-slow': [{}],
  'not-csv': Object.values(found).map((what) => ({ found: what })),
  'not-xlsx': Object.values(notXlsx).map((what) => ({ found: what })),
  'workbook-locked': [{}],
  'archive-too-large': [{ megabytes: 1_234 }],
  'xlsx-unreadable': [{ part: 'xl/styles.xml', position: 12_345, what: 'tag' }],
  'download-cut': [{}],
  'download-too-large': [{}],
  'csv-unreadable': [{ row: 12_345, cells: 3, expected: 9 }],
  'too-many-cells': [
    { needed: 1_200_000, free: -5 },
    { needed: 61_111, free: 22_333 },
  ],
  'too-many-columns': [{ needed: 20_001, most: 18_278 }],
  'text-changed': [{ strings: ['007', '1/24', 'TRUE', 'fourth'] }],
  'tab-missing': [{}],
  'header-changed': [{}],
  'rows-changed': [{}],
  'connection-missing': [{}],
  'connection-unreadable': [{}],
  'connection-changed': [{}],
  'not-mine': [{ account: 'amina' }],
  'tab-not-linked': [{}],
  'already-running': [{}],
  'google-refused': [{ detail: 'teh detail.' }],
  'sheet-refused': [{ detail: 'teh detail.' }],
  'authorization-needed': [{}],
  'bad-request': [{ what: 'method' }],
  unexpected: [{ detail: 'teh detail.' }],
};
const failures = Object.entries(samples).flatMap(([code, all]) => all.map((data) => ({ code, ...data }) as Failure));

const counts = {
  submissions: 12_345,
  tabs: 3,
  rows: 12_345,
  columns: 9,
  droppedCells: 0,
  unfitCells: 0,
  cutCells: 0,
  truncatedCells: 0,
  shortenedLinks: 0,
  heldColumns: 0,
};

const [name, paths] = ['amina', ['Hogares', 'teh detail', '007', '1/24', 'Feuille', 'more']];
const losses: { readonly [K in Loss['kind']]: Extract<Loss, { kind: K }> } = {
  'types-not-as-text': { kind: 'types-not-as-text' },
  'same-name': { kind: 'same-name', table: '', name, paths },
  'same-repeat': { kind: 'same-repeat', name, paths },
  'repeats-missing': { kind: 'repeats-missing', names: paths },
  'language-missing': { kind: 'language-missing', lang: 'Encuesta 2' },
  'choices-joined': { kind: 'choices-joined', paths },
};

/** One call, or several, of each text that is a function. */
const calls: { readonly [path: string]: (messages: Messages) => readonly string[] } = {
  'toast.refreshed': ({ toast }) => [toast.refreshed('Encuesta 2', counts)],
  'toast.failed': ({ toast, common }) => [toast.failed('Encuesta 2', common.offline)],
  'layout.deviceTime': ({ layout }) => ['', '+03:00 · +04:00'].map((offsets) => layout.deviceTime(offsets)),
  'layout.inZone': ({ layout }) => [layout.inZone('Africa/Nairobi')],
  'layout.latLong': ({ layout }) => [layout.latLong('District')],
  'layout.offset': ({ layout }) => [layout.offset('District')],
  'layout.ofParent': ({ layout }) => [layout.ofParent('Survey', 'District')],
  'toast.waiting': ({ toast }) => [toast.waiting('Encuesta 2')],
  'common.submissions': ({ common }) => [common.submissions(12_345)],
  'home.runsWith': ({ home }) => [home.runsWith('amina')],
  'home.upToDate': ({ home }) => [home.upToDate('Hogares')],
  'home.forgetKey': ({ home }) => [home.forgetKey('amina')],
  'address.understood': ({ address }) => [true, false].map((has) => address.understood('kobo.example', has)),
  'key.continueAs': ({ key }) => [key.continueAs('amina')],
  'projects.last': ({ projects }) => [projects.last('Hogares')],
  'projects.owner': ({ projects }) => [projects.owner('amina')],
  'exports.saved': ({ exports }) => [exports.saved(4)],
  'importing.title': ({ importing }) => [importing.title('Encuesta 2')],
  'importing.read': ({ importing }) => [importing.read(12_345)],
  'importing.writing': ({ importing }) => [importing.writing(11_200, 54_321)],
  'project.imported': (all) => ['Feuille', null].map((tab) => all.project.imported(counts, tab, 'Hogares')),
  'project.failedAt': (all) => [all.project.failedAt('Hogares')],
  'notices.title': ({ notices }) => [notices.title(4)],
  'notices.dropped': ({ notices }) => [4, 12_345].map(notices.dropped),
  'notices.cut': ({ notices }) => [4, 12_345].map(notices.cut),
  'notices.unfit': ({ notices }) => [4, 12_345].map(notices.unfit),
  'notices.truncated': ({ notices }) => [4, 12_345].map(notices.truncated),
  'notices.shortened': ({ notices }) => [4, 12_345].map(notices.shortened),
  ...Object.fromEntries(
    Object.values(losses).map((loss) => [
      `notices.loss.${loss.kind}`,
      ({ notices }: Messages) => [lossWords(notices.loss, loss) ?? ''],
    ]),
  ),
  'options.proposals': ({ options }) => [4, 12_345].map(options.proposals),
  'options.held': ({ options }) => [4, 12_345].map(options.held),
  'notices.held': ({ notices }) => [4, 12_345].map(notices.held),
  'options.personal': ({ options }) => [4, 12_345].map(options.personal),
  'options.headersLabels': ({ options }) => [options.headersLabels('Hogares')],
  'options.spreadsheetZone': ({ options }) => [options.spreadsheetZone('Africa/Nairobi')],
  'options.columnCount': ({ options }) => [4, 12_345].map(options.columnCount),
  'options.asForm': ({ options, layout }) => [options.asForm(layout.types.number)],
};

type Texts = { readonly [path: string]: readonly string[] };

/** All texts of a part of the messages by their path; functions are not called, but listed without texts. */
function leaves(part: object, prefix = ''): Texts {
  const lists = Object.entries(part).map(([name, value]: [string, unknown]): Texts => {
    const path = `${prefix}${name}`;
    if (typeof value === 'string') return { [path]: [value] };
    return typeof value === 'object' && value !== null ? leaves(value, `${path}.`) : { [path]: [] };
  });
  return Object.assign({}, ...lists);
}

/** Every text of a language, those of functions for the samples. */
function textsOf(language: Language): Texts {
  const messages = allMessages(language);
  const { failure: _, ...rest } = messages;
  const called = Object.entries(calls).map(([path, call]) => [path, call(messages)]);
  const failed = failures.map((failure) => {
    const { what, next } = failureWords(messages, failure);
    return [JSON.stringify(failure), [what, next]];
  });
  return { ...leaves(rest), ...Object.fromEntries([...called, ...failed]) };
}

const english = textsOf('en');
const numbersIn = (text: string): string[] =>
  (text.match(/\d[\d.,\u202f\u00a0]*\d|\d/g) ?? []).map((number) => number.replace(/\D/g, '')).sort();
const namesIn = (text: string): string[] => NAMES.filter((name) => text.includes(name));

test('every text that is a function is called here', () => {
  const { failure: _, ...rest } = en;
  const functions = Object.entries(leaves(rest)).filter(([, texts]) => texts.length === 0);
  expect(functions.map(([path]) => path).sort()).toEqual(Object.keys(calls).sort());
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(failures)('%j is what is wrong and what to do', (failure) => {
    const { what, next } = failureWords(allMessages(language), failure);
    for (const sentence of [what, next]) {
      expect(sentence).toMatch(/^\S.*[^.\s]"?[.]$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|object|[!¡]|\.\.|\b[45]\d\d\b/);
    }
  });
});

describe.each(OTHERS)('in %s', (language) => {
  const texts = textsOf(language);

  test('the same texts as in English, none empty, none left in English', () => {
    expect(Object.keys(texts)).toEqual(Object.keys(english));
    const same = Object.keys(texts).filter((path) => texts[path]?.some((text) => english[path]?.includes(text)));
    expect(same.sort()).toEqual(['name', 'help.title', ...ALIKE[language]].sort());
    expect(Object.values(texts).flat()).not.toContain('');
  });

  test.each(Object.keys(english))('%s says the numbers and names that the English says', (path) => {
    const data = (all: readonly string[] = []) => all.map((text) => [numbersIn(text), namesIn(text)]);
    expect(data(texts[path])).toEqual(data(english[path]));
  });

  test.each(['google-refused', 'sheet-refused', 'unexpected'] as const)('%s ends the sentence itself', (code) => {
    expect(failureWords(allMessages(language), { code, detail: 'teh detail' }).what).toMatch(/teh detail.+\.$/);
  });

  test('no blanks too many, no exclamation marks', () => {
    for (const text of Object.values(texts).flat()) expect(text).not.toMatch(/^\s|\s$| {2}|[!¡]/);
  });
});

test('French has hard spaces before its signs and curly apostrophes', () => {
  for (const text of Object.values(textsOf('fr')).flat())
    expect(text).not.toMatch(/(?<!\u00a0)[:;?»](?!\S)|«(?!\u00a0)|'/);
});

test('Spanish opens its questions', () => {
  for (const text of Object.values(textsOf('es')).flat()) expect(text.includes('?')).toBe(text.includes('¿'));
});

test('Arabic has its own signs, arrows to the left, western digits, and no name outside an isolate', () => {
  for (const text of Object.values(textsOf('ar')).flat()) {
    expect(text).not.toMatch(/[,;?](?!\d)|[→“”"]|[\u0660-\u0669\u06f0-\u06f9]/);
    const outside = text.replace(/\u2068[^\u2068\u2069]+\u2069/g, '');
    expect(outside).not.toMatch(/[\u2068\u2069]/);
    expect(namesIn(outside)).toEqual([]);
  }
});

const amounts = [0, 1, 2, 3, 10, 11, 99, 100, 101, 103, 1000, 12_345];
const counted: { [L in Language]: string } = {
  en: '0 submissions|1 submission|2 submissions|3 submissions|10 submissions|11 submissions|99 submissions|100 submissions|101 submissions|103 submissions|1,000 submissions|12,345 submissions',
  es: '0 envíos|1 envío|2 envíos|3 envíos|10 envíos|11 envíos|99 envíos|100 envíos|101 envíos|103 envíos|1000 envíos|12.345 envíos',
  fr: '0 soumission|1 soumission|2 soumissions|3 soumissions|10 soumissions|11 soumissions|99 soumissions|100 soumissions|101 soumissions|103 soumissions|1\u202f000 soumissions|12\u202f345 soumissions',
  ar: 'لا إرسالات|إرسال واحد|إرسالان|3 إرسالات|10 إرسالات|11 إرسالًا|99 إرسالًا|100 إرسال|101 إرسال|103 إرسالات|1,000 إرسال|12,345 إرسالًا',
};
test.each(LANGUAGES)('%s counts submissions', (language) => {
  expect(amounts.map(allMessages(language).common.submissions)).toEqual(counted[language].split('|'));
});

test.each([
  [60, 'دقيقة واحدة'],
  [61, 'دقيقتين'],
  [180, '3 دقائق'],
  [660, '11 دقيقة'],
])('Arabic counts the minutes of %d seconds', (retryAfterSeconds, minutes) => {
  const failure = { code: 'export-failed', detail: '', retryAfterSeconds } as const;
  expect(failureWords(allMessages('ar'), failure).next).toContain(`بعد ${minutes}؛`);
});

test('every code has words and an action', () => {
  expect(Object.keys(failureAction).sort()).toEqual(Object.keys(en.failure).sort());
});

test.each(LANGUAGES)(
  'a stored failure without its data, or of a newer version, does not take the page down: %s',
  (language) => {
    const broken = JSON.parse('{"code":"text-changed"}') as Failure;
    expect(failureWords(allMessages(language), broken).what).toContain('text-changed');
    const newer = JSON.parse('{"code":"from-the-future"}') as Failure;
    expect(failureWords(allMessages(language), newer).what).toContain('from-the-future');
  },
);

test.each(LANGUAGES)('a loss of a newer version, or without its data, is passed over: %s', (language) => {
  const { loss } = allMessages(language).notices;
  for (const text of ['{"kind":"from-the-future"}', '{"kind":"toString"}', '{"kind":"same-name"}'])
    expect(lossWords(loss, JSON.parse(text) as Loss)).toBeNull();
});

test('of many names the first few are said', () => {
  const { loss } = en.notices;
  expect(lossWords(loss, losses['repeats-missing'])).toContain(': Hogares, teh detail, 007, 1/24, Feuille, …. ');
  expect(lossWords(loss, { kind: 'repeats-missing', names: ['a', 'b'] })).toContain(': a, b. ');
});

test.each([
  [1, 'تم الاستيراد إلى ورقة واحدة'],
  [2, 'تم الاستيراد إلى ورقتين'],
  [3, 'تم الاستيراد إلى 3 أوراق'],
])('Arabic counts %d tabs', (tabs, text) => {
  expect(allMessages('ar').project.imported({ ...counts, tabs }, null, '09:42')).toContain(text);
});

test.each([
  ['en', 'en'],
  ['en_GB', 'en'],
  ['pt_BR', 'en'],
  ['', 'en'],
  ['es', 'es'],
  ['es_419', 'es'],
  ['fr_CA', 'fr'],
  ['FR', 'fr'],
  ['ar-EG', 'ar'],
  ['arn', 'en'],
])('locale %j speaks %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
  expect(allMessages(locale)).toEqual(allMessages(language));
});

test('Arabic alone is right to left', () => {
  expect(LANGUAGES.filter(isRightToLeft)).toEqual(['ar']);
});
