import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExportOptions, readExportOptions } from '../../../src/kobo/form/export-options';
import type { Form } from '../../../src/kobo/form/form';
import { readForm } from '../../../src/kobo/form/read-form';
import type { RawCell, RawSheet } from '../../../src/table/raw';
import { root } from '../../root';

/** What a reader independent of this project found in an export (`test/fixtures/README.md`). */
export interface TruthSheet {
  readonly name: string | null;
  readonly rows: readonly (readonly string[])[];
  /** A letter for each cell (`s`, `n`, `d`, `b`, `f`, `e`), XLSX only. */
  readonly types?: readonly string[];
}

/** An export with what it was made from. */
export interface ExportCase {
  readonly project: string;
  readonly file: string;
  readonly form: Form;
  readonly options: ExportOptions;
  readonly sheets: readonly TruthSheet[];
  readonly submissions: readonly unknown[];
}

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** The deployed form: `content` of an asset, else that of the newest version. */
export const contentOf = (asset: { content?: unknown; versions?: readonly { content: unknown }[] }): unknown =>
  asset.content ?? asset.versions?.at(-1)?.content;

const formOf = (folder: string): Form => {
  const form = readForm(contentOf(json(join(folder, 'form.json'))));
  if (form === null) throw new Error(`${folder} has no form`);
  return form;
};

function exportsOf(folder: string, project: string): ExportCase[] {
  const form = formOf(folder);
  const submissions = json(join(folder, 'submissions.json'));
  const { exports } = json(join(folder, 'settings.json'));
  return exports.map(({ file, truth, settings }: { file: string; truth: string; settings: unknown }) => ({
    project,
    file,
    form,
    options: readExportOptions(settings),
    sheets: json(join(folder, truth)).sheets,
    submissions,
  }));
}

/** All exports below a folder of projects. */
export const allExports = (base: string): ExportCase[] =>
  readdirSync(base)
    .filter((name) => existsSync(join(base, name, 'settings.json')))
    .flatMap((name) => exportsOf(join(base, name), name));

export const FIXTURES = join(root(), 'test/fixtures');

/** A folder of more exports, of the same layout, that is no part of the project. */
export const CORPUS: string | undefined = process.env.KOBO_CORPUS;

/** As a reader of the file would hand the sheets over: numbers as numbers, all else as text. */
export const rawSheets = ({ sheets }: ExportCase): RawSheet[] =>
  sheets.map(({ name, rows, types }) => ({
    name: name ?? '',
    shortenedLinks: 0,
    rows: rows.map((row, y) => row.map((text, x) => rawCell(text, types?.[y]?.[x]))),
  }));

const rawCell = (text: string, type: string | undefined): RawCell => (type === 'n' ? { kind: 'number', text } : text);
