import * as v from 'valibot';
import { EXPORT_UID, PROJECT_UID } from '../kobo/uid';
import { decodeJson } from '../shared/decode';
import { Choices } from './choices';

/** KoboToolbox allows 255 characters; a property of Google's holds 9 KB. */
const Name = v.pipe(v.string(), v.maxLength(1000));

/** One named export of one project of one server, read with one account's key. */
export const Source = v.object({
  server: v.pipe(v.string(), v.regex(/^https?:\/\/[^\s\\@?#]+$/)),
  account: v.pipe(v.string(), v.minLength(1)),
  project: v.object({
    uid: v.pipe(v.string(), v.regex(PROJECT_UID)),
    name: Name,
  }),
  export: v.object({
    uid: v.pipe(v.string(), v.regex(EXPORT_UID)),
    name: Name,
  }),
  /** `auto`: XLSX where the form has a repeat group, since CSV has none; else CSV, which is smaller. */
  format: v.picklist(['auto', 'csv', 'xlsx']),
});

/** A tab and the table that stands in it: `''` the submissions, else a repeat group's name. */
const LinkedTab = v.object({
  table: v.string(),
  sheet: v.pipe(v.number(), v.integer()),
});

/**
 * A linked project: what is fetched, into which tabs, how, when, and who it runs as.
 * Several sources may share the tabs later; keys of rows are prefixed by the source's place in this list from the start.
 */
export const Connection = v.object({
  version: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{6,40}$/i)),
  /** The spreadsheet it was made in: a copy of the file runs nothing. */
  spreadsheet: v.pipe(v.string(), v.minLength(1)),
  sources: v.pipe(v.array(Source), v.length(1)),
  tabs: v.array(LinkedTab),
  choices: Choices,
  /** The language of what the add-on itself writes into the tabs, as the owner's Google account said: by the clock it may say another. */
  language: v.optional(v.string(), 'en'),
  schedule: v.object({ every: v.picklist(['off', 'hour']) }),
  /** The KoboToolbox user name of the person it runs as. */
  owner: v.object({ account: v.string() }),
});

export type Connection = v.InferOutput<typeof Connection>;
export type Source = v.InferOutput<typeof Source>;
export type LinkedTab = v.InferOutput<typeof LinkedTab>;

/** Reads a stored connection. @returns null where the text is no connection of a version known here */
export const readConnection = (text: string): Connection | null => decodeJson(Connection, text);

/** The only source, until several projects can share a tab. */
export function sourceOf(connection: Connection): Source {
  const [source] = connection.sources;
  if (source === undefined) throw new Error('A connection without a source passed validation.');
  return source;
}
