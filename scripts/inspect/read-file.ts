import { readFileSync } from 'node:fs';
import type { Format, JsonObject } from '../../test/kobo-server';
import type { InspectOptions } from './options';

/** An export file with what is known of it. */
export interface ExportFile {
  readonly bytes: Buffer;
  readonly format: Format;
  readonly form: JsonObject | null;
  readonly settings: JsonObject | null;
}

const json = (path: string | null): JsonObject | null =>
  path === null ? null : (JSON.parse(readFileSync(path, 'utf8')) as JsonObject);

/** Reads what the command line names. */
export function readFile({ file, form, settings }: InspectOptions): ExportFile {
  const bytes = readFileSync(file);
  return { bytes, format: formatOf(file, bytes), form: assetOf(json(form)), settings: json(settings) };
}

/** An asset of which only the versions' contents are kept (oldest first) stands for its newest one. */
export function assetOf(form: JsonObject | null): JsonObject | null {
  if (form === null || form.content !== undefined || !Array.isArray(form.versions)) return form;
  const newest = form.versions.at(-1);
  const content = isObject(newest) ? newest.content : undefined;
  return content === undefined ? form : { ...form, name: form.name ?? form.title ?? null, content };
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** By the name; by the first bytes where the name says nothing. */
function formatOf(file: string, bytes: Buffer): Format {
  if (/\.csv$/i.test(file)) return 'csv';
  return /\.xls[xm]?$/i.test(file) || bytes.subarray(0, 2).toString('latin1') === 'PK' ? 'xlsx' : 'csv';
}
