import type { Answer } from './answer';
import { detail, json } from './answer';
import type { Ask } from './ask';
import type { JsonObject } from './json';
import { isObject } from './json';
import { notPlayed } from './refusals';

/**
 * Reads the body of a writing request: JSON or a form; an empty one is an empty object.
 * @returns the object, or the refusal (400, 415) in the words of `rest_framework`
 */
export function readBody(ask: Ask): JsonObject | { readonly refused: Answer } {
  const type = (ask.headers['content-type'] ?? 'application/json').split(';')[0]?.trim() ?? '';
  if (ask.body.length === 0) return {};
  if (type === 'application/json') return readJson(ask.body.toString('utf8'));
  if (type === 'application/x-www-form-urlencoded') {
    return Object.fromEntries(new URLSearchParams(ask.body.toString('utf8')));
  }
  if (type === 'multipart/form-data') return { refused: notPlayed() };
  return { refused: detail(415, `Unsupported media type "${type}" in request.`) };
}

function readJson(body: string): JsonObject | { readonly refused: Answer } {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return { refused: detail(400, `JSON parse error - ${pythonError(body)}`) };
  }
  if (isObject(value)) return value;
  const words = `Invalid data. Expected a dictionary, but got ${pythonType(value)}.`;
  return { refused: json(400, { non_field_errors: [words] }) };
}

/** What Python's parser says: exact at the beginning of the text, roughly further on. */
const pythonError = (body: string): string =>
  /^\s*\{\s*[^"\s}]/.test(body)
    ? `Expecting property name enclosed in double quotes: line 1 column ${braceEnd(body) + 1} (char ${braceEnd(body)})`
    : 'Expecting value: line 1 column 1 (char 0)';

const braceEnd = (body: string): number => /^\s*\{\s*/.exec(body)?.[0].length ?? 0;

function pythonType(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (value === null) return 'NoneType';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  return typeof value === 'string' ? 'str' : 'bool';
}
