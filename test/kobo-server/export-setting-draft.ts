import { checkSettings } from './export-setting-rules';
import type { Json, JsonObject } from './json';
import { isObject } from './json';
import { languagesOf } from './project-state';
import type { Project } from './world';

/** What a writing request sets. */
export interface Draft {
  readonly name?: string;
  readonly settings?: JsonObject;
}

type Read<T> = { readonly value: T } | { readonly says: Json } | { readonly crash: true };

/**
 * Checks the body of a request that makes or changes an export setting.
 * @param partial keys may be missing (PATCH)
 * @returns what to set; or the body of a 400, everything wrong by key; or a crash
 */
export function readDraft(
  body: JsonObject,
  project: Project,
  partial: boolean,
): Draft | { readonly errors: JsonObject } | { readonly crash: true } {
  const name = readKey(body, 'name', partial, readName);
  const settings = readKey(body, 'export_settings', partial, (value) => readSettings(value, project));
  if (isCrash(name) || isCrash(settings)) return { crash: true };
  const errors = {
    ...(name !== null && 'says' in name ? { name: name.says } : {}),
    ...(settings !== null && 'says' in settings ? { export_settings: settings.says } : {}),
  };
  if (Object.keys(errors).length > 0) return { errors };
  return {
    ...(name !== null && 'value' in name ? { name: name.value } : {}),
    ...(settings !== null && 'value' in settings ? { settings: settings.value } : {}),
  };
}

const isCrash = (read: Read<unknown> | null): boolean => read !== null && 'crash' in read;

/** Null: not given, and it need not be. */
function readKey<T>(body: JsonObject, key: string, partial: boolean, read: (value: Json) => Read<T>): Read<T> | null {
  const value = body[key];
  if (value === undefined) return partial ? null : { says: ['This field is required.'] };
  return value === null ? { says: ['This field may not be null.'] } : read(value);
}

/** A name is trimmed text; a number becomes text (rest_framework's CharField). */
function readName(value: Json): Read<string> {
  if (typeof value !== 'string' && typeof value !== 'number') return { says: ['Not a valid string.'] };
  const name = String(value);
  return name.includes('\0') ? { says: ['Null characters are not allowed.'] } : { value: name.trim() };
}

function readSettings(value: Json, project: Project): Read<JsonObject> {
  const settings = typeof value === 'string' ? parsed(value) : value;
  if (!isObject(settings)) return { says: ['Unable to parse JSON'] };
  const fault = checkSettings(settings, languagesOf(project));
  return fault ?? { value: settings };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
