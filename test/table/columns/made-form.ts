import { type ExportOptions, readExportOptions } from '../../../src/kobo/form/export-options';
import type { Form } from '../../../src/kobo/form/form';
import { readForm } from '../../../src/kobo/form/read-form';

/** A form from rows of its survey; choices as `list name label`. */
export function madeForm(
  survey: readonly unknown[],
  choices: readonly string[] = [],
  languages: readonly (string | null)[] = ['en', 'fr'],
): Form {
  const form = readForm({ survey, translations: languages, choices: choices.map(choice) });
  if (form === null) throw new Error('no form');
  return form;
}

function choice(words: string): unknown {
  const [list, name, ...label] = words.split(' ');
  return { list_name: list, name, label: label.length === 0 ? undefined : [label.join(' ')] };
}

export const options = (settings: Record<string, unknown> = {}): ExportOptions => readExportOptions(settings);

/** KoboToolbox's own columns as the exporter writes them. */
export const MAIN = [
  '_id',
  '_uuid',
  '_submission_time',
  '_validation_status',
  '_notes',
  '_status',
  '_submitted_by',
  '__version__',
  '_tags',
  'meta/rootUuid',
  '_index',
];
export const REPEAT = [
  '_index',
  '_parent_table_name',
  '_parent_index',
  ...MAIN.slice(0, -1).map((name) => `_submission_${name}`),
];
