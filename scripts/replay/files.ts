import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Format, JsonObject } from '../../test/kobo-server';
import { assetOf } from '../inspect/read-file';
import { BadHistory } from './bad-history';

/** The path of a file that a history names. @throws BadHistory where there is none */
export function needFile(folder: string, path: string, step: number | null): string {
  const whole = resolve(folder, path);
  if (!existsSync(whole)) throw new BadHistory(step, `There is no file ${path}.`);
  return whole;
}

/** The content of an export, as it stands. */
export function fileBytes(folder: string, path: string, step: number | null): Buffer {
  return readFileSync(needFile(folder, path, step));
}

/** A form as the API gives it. */
export function formOf(folder: string, path: string, step: number | null): JsonObject | null {
  try {
    return assetOf(JSON.parse(fileBytes(folder, path, step).toString('utf8')) as JsonObject);
  } catch (thrown) {
    if (thrown instanceof BadHistory) throw thrown;
    throw new BadHistory(step, `${path} is no form: ${String(thrown)}`);
  }
}

/** By the file's name; where that says nothing, as the settings say. */
export function formatOf(path: string, settings: JsonObject): Format {
  if (/\.csv$/i.test(path)) return 'csv';
  if (/\.xls[xm]?$/i.test(path)) return 'xlsx';
  return settings.type === 'xls' || settings.type === 'xlsx' ? 'xlsx' : 'csv';
}
