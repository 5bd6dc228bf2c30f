import type { AddressReason, Failure, FailureCode, KeyReason, NotXlsx } from '../../../src/shared/failure';

type Of<C extends FailureCode> = Extract<Failure, { code: C }>;
type Found = Of<'not-csv'>['found'];

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
    { needed: 1_200_000, free: -5, option: 'choices', columns: 12 },
    { needed: 61_111, free: 22_333, option: 'questions', columns: 0 },
  ],
  'too-many-columns': [
    { needed: 20_001, most: 18_278, option: 'choices', columns: 2_345 },
    { needed: 20_001, most: 18_278, option: 'questions', columns: 0 },
  ],
  'text-changed': [{ strings: ['007', '1/24', 'TRUE', 'fourth'] }],
  'tab-missing': [{}],
  'no-key': [{ field: '_uuid' }],
  'tab-protected': [{ tab: 'Hogares', cells: 'B2:C9' }],
  'merged-cells': [{ tab: 'Hogares', cells: 'B2:C9' }],
  'header-missing': [{ tab: 'Hogares' }],
  'rows-moving': [{}],
  'time-up': [{}],
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

export const failures = Object.entries(samples).flatMap(([code, all]) =>
  all.map((data) => ({ code, ...data }) as Failure),
);
