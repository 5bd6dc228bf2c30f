import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root';
import type { JsonObject } from './json';
import { isObject } from './json';

/** The folders of `test/fixtures` that hold a project. */
export type FixtureName = 'household_survey' | 'household_survey_later' | 'market_prices' | 'clinic_visits_empty';

/** One export of a fixture: its file and the settings it was made with. */
export interface FixtureExport {
  readonly file: string;
  readonly settings: JsonObject;
}

const bytes = new Map<string, Buffer>();

/** A file of a fixture, as it stands. */
export function fixtureFile(name: FixtureName, file: string): Buffer {
  const path = join(root(), 'test', 'fixtures', name, file);
  const known = bytes.get(path) ?? readFileSync(path);
  bytes.set(path, known);
  return known;
}

/** The asset as the API gives it, plus `versions`. */
export function fixtureForm(name: FixtureName): JsonObject {
  const form = parse(name, 'form.json');
  if (!isObject(form)) throw new Error(`${name}/form.json is no object.`);
  return form;
}

/** The submissions, as the data API gives them. */
export function fixtureSubmissions(name: FixtureName): JsonObject[] {
  const list = parse(name, 'submissions.json');
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** All exports of a fixture, in the order of its `settings.json`. */
export function fixtureExports(name: FixtureName): FixtureExport[] {
  const settings = parse(name, 'settings.json');
  const list = isObject(settings) && Array.isArray(settings.exports) ? settings.exports.filter(isObject) : [];
  return list.map(({ file, settings: own }) => {
    if (typeof file !== 'string' || !isObject(own)) throw new Error(`${name}/settings.json names no file.`);
    return { file, settings: own };
  });
}

const parse = (name: FixtureName, file: string): unknown => JSON.parse(fixtureFile(name, file).toString('utf8'));
