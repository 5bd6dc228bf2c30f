import type { JsonObject } from '../json';

const REQUIRED: JsonObject = {
  fields_from_all_versions: true,
  group_sep: '/',
  hierarchy_in_labels: false,
  lang: 'English (en)',
  multiple_select: 'both',
  type: 'csv',
};

const CSV: JsonObject = { ...REQUIRED, xls_types_as_text: true };
const XLSX: JsonObject = { ...CSV, type: 'xls', include_media_url: true };
const XML: JsonObject = { ...REQUIRED, lang: '_xml' };

const PRIVATE = 'aPrivateHsurvey23456Ab';

type Row = readonly [project: string, uid: string, name: string, settings: JsonObject];

/** Those that were there from the beginning. */
const FROM_THE_BEGINNING: readonly Row[] = [
  [PRIVATE, 'esRC3bzsNKj3LosRZCASteJ', '', { ...XLSX, xls_types_as_text: false }],
  [PRIVATE, 'esSVeoTUyJ2oSUqJ4yJyXKM', 'XLSX French', { ...XLSX, lang: 'French (fr)' }],
  [PRIVATE, 'eszJR22TLh4KEMk5NQMvB5G', 'CSV XML names', { ...CSV, lang: '_xml' }],
  [PRIVATE, 'esZc9fcyCQbZyT2JGspSKKi', 'CSV English', CSV],
  ['aPubLicHsurvey234567Cd', 'esxNB6nweY9odsmn8bhmLd3', 'Public CSV', REQUIRED],
  ['aZeroSubmissions2345Ef', 'esFYit9hynJ7M4egr7FPRJy', 'Zero CSV', XML],
  ['aDraftNeverDepLoyed2Gh', 'esaZAAFKjakFYVz5UQmQSWD', 'Draft CSV', XML],
  ['aArchivedProject2345Jk', 'esKAWHYG4Vx7SzciiqxESZ4', 'Archived CSV', XML],
  ['aMarketPrices23456789L', 'esXYLqYWKVJxHx6yV6hCub6', 'Market CSV', { ...REQUIRED, lang: '_default' }],
  ['aMarketPrices23456789L', 'esHHNdLsSJ7zaCQYoZQEoLd', 'Market XLSX', { ...REQUIRED, type: 'xls', lang: '_default' }],
  ['aMembersCLash23456789P', 'esxKZVD8mS6NHDBjvve75VD', 'Clash XLSX', { ...REQUIRED, lang: '_default', type: 'xls' }],
];

/** Those that were made by hand for one question, and what was special about them. */
const MADE_FOR_ONE: readonly (readonly [uid: string, special: JsonObject])[] = [
  ['esiQiYSBzLXoM9RkvJ4CCru', {}],
  ['esAxv6TYL2MtScgEk3hKQ4R', {}],
  ['esNYgtotuLjHDgGcoTg4JU6', {}],
  ['es4iWL8pGWsTtARFnNJQxhu', {}],
  ['es32yYAmigNQ8fZB8mVoh9G', {}],
  ['estWFxD9JScsmKcysp4aZPe', {}],
  ['esXiDJT7WgN372tvg2iMcKi', {}],
  ['esa43VVUhVTPp2VCaj5JLrh', {}],
  ['esdfPwbhQ2qMY4J6WhNoaHE', { query: { _id: { $gt: 99999999 } } }],
  ['es63BU9geEPgBzA3uTvX66Q', { query: { _submission_time: { $bogus: 1 } } }],
  ['es6Z2CZnDfFVMPyizsNbgqk', { query: { $where: '1' } }],
  ['esobjU3sLjM3pKhFZ85vuZS', { query: { _submission_time: { $gte: '2026-04-01' } } }],
  ['esVhS4VBe38fKLHux7g3opt', { query: { 'place/district': '01' } }],
  ['eszbZ2tGuUkEUQsVcxYYCHn', { query: { 'place/district': { $regex: '(' } } }],
  ['esHPJ2EUVcnry57wABDivHS', { query: { _id: { $in: 5 } } }],
  ['es2VHCZxdDJAAcKefxi4qee', { query: { 'place/district': { $gt: 1 } } }],
  ['esspQRyDaok64ABwAYfstn9', { submission_ids: [1, 2, 3] }],
  ['esVfXr6vTqkTbbiw3iT75Hg', { submission_ids: [99999999] }],
  ['esYYD8B2oHx2bttr6CeaCX4', { fields: ['_id', 'place/district'] }],
  ['esNVmwU9mwP7LdZoqVx33aF', { fields: ['_id', 'household_members/name'] }],
  ['es6uV5od42KwhTUP5C8VbuU', { fields: ['nope'] }],
  ['esUwmiLgpnjQWukySQwqBdd', { fields: [] }],
  ['esNDj8gutdpGbenKFGXruEh', { lang: '_default' }],
  ['es6LjM3LudDyRCspa7ke8qA', { hierarchy_in_labels: true }],
  ['espgHYXhMa3E4zkSsyBFw6w', { hierarchy_in_labels: 'false' }],
  ['esZsGv4eek6vYFXheAYibVX', { fields_from_all_versions: 'maybe' }],
  ['esRbEakBAZrQQiTNkBCRNLU', { fields_from_all_versions: null }],
  ['esJ2NaqgyxP7UCMNZjQ5Pph', { hierarchy_in_labels: null }],
  ['es4QJYHvy46dfnWhXfRtpci', { hierarchy_in_labels: 1 }],
  ['esyaKLGwU5dSiHPvGTSRCox', { hierarchy_in_labels: [] }],
  ['esc4D63vQBsdqDmm7AuNwmK', { group_sep: null }],
  ['es5nUU2DuV9m7eHab8bJseh', { group_sep: '' }],
  ['esKrvjjknK5c2NwxQA8TR3b', { xls_types_as_text: 'false' }],
  ['esNGXQyaVWkMjvR3J3iXuXQ', { xls_types_as_text: false }],
  ['esQnxCrptwB52sgbLkgRhYy', {}],
  ['esymuLCzGa2hiKhcTVnyvKT', { multiple_select: 'details' }],
  ['esPE49YTuybLVZuFxdepFaS', { multiple_select: 'summary' }],
  ['esiyfzPWDxa6Y4Z9zRJm93g', { include_media_url: 'false' }],
  ['esyYtWgxe2MEemnFAN34344', { include_media_url: true }],
  ['esvAoweL39L2faZeJcYHbEy', { type: 'geojson' }],
  ['esTLZ8HS5SFprra9zaQnFLF', { type: 'spss_labels' }],
  ['es39Yrqd3oX7vZaMFFHPdFk', {}],
  ['es3ECKyoqE9iwqfcBdUmekN', { lang: '_xml' }],
  ['esJLSRAPW8ainMKBrW3i7vF', { lang: '_xml', fields_from_all_versions: false }],
];

/** Projects whose names are hard on file names, each with its one export setting. */
const ODD_NAMES: readonly (readonly [project: string, setting: string, name: string])[] = [
  ['aan4FDPrEfA4oVYJVrPci3', 'es3rQLv7Avs3ndrzvyHF5y4', 'Enquête ménages – العربية 🙂'],
  ['aHwhedYAYq4keMzSXnXCs2', 'esSUxN6Wa2dt9QBjgh8E9aM', 'Survey: 2026/05 "final" (v2); x%20y'],
  ['aDFYrzjqa5UEh43ZUHtb2W', 'es3vUZFrCQyeWND53a4auWv', '.. / ..'],
  ['aSEyVb5kMQ78XpFiybDncH', 'esKHtfr44hR9CTEihAUT2ky', ''],
  ['apMPKcZWrBwcGhBR9cbFnE', 'es9YFU5MbgDospmPxtnRqhs', 'n'.repeat(255)],
  ['akXVfHaM5nUxq7NrivHRaf', 'esTsxBhVuzZHBmG8jzn8PSF', "O'Brien's #1 & co?"],
];

type Later = [uid: string, name: string, languages: (string | null)[]];

/** Projects of the topic on names and languages: uid, name, the languages of the form. */
export const MADE_LATER: readonly Later[] = [
  ...ODD_NAMES.map(([project, , name]): Later => [project, name, [null]]),
  ['aEE3Q2mgC5fCtgxBBNdjbu', 'lang test', [null]],
  ['afrYZNQdvuhqYfXDSCp6oA', 'lang test', [null, 'French (fr)']],
  ['avVAyuyM2cSTrSZNg7T6M9', 'lang test', ['English (en)']],
  ['aLvxaiFBwjCJuCtzzUU2hB', 'lang test', ['French (fr)', null]],
  ['aW3XiA4FvA6sQXtS3mb6Jc', 'lang change', ['English (en)', 'Spanish (es)']],
];

/** The export settings of the recordings: project, uid, name, settings. */
export const SETTINGS: readonly Row[] = [
  ...FROM_THE_BEGINNING,
  ...MADE_FOR_ONE.map(([uid, special]): Row => [PRIVATE, uid, `made for one question ${uid}`, { ...CSV, ...special }]),
  ['aZeroSubmissions2345Ef', 'es2gchD9vF6kyHtSa77W2at', 'made for one question', XML],
  ['aW3XiA4FvA6sQXtS3mb6Jc', 'esn5aAPDmLcDRQYxRDEXSVJ', 'French', { ...CSV, lang: 'French (fr)' }],
  ...ODD_NAMES.map(([project, uid]): Row => [project, uid, 'XML names', XML]),
];
