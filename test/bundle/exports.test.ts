import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPlainSpreadsheet } from '../../scripts/inspect/add-on';
import { exportTables } from '../../scripts/inspect/export-tables';
import { importFile } from '../../scripts/inspect/import-file';
import { inspectedTabs } from '../../scripts/inspect/inspected-tab';
import { assetOf } from '../../scripts/inspect/read-file';
import { openInspectWorld } from '../../scripts/inspect/world';
import type { JsonObject } from '../kobo-server';
import { root } from '../root';
import { isSameCell } from '../truth/same-cell';
import { type TruthSheet, truthOf } from '../truth/truth';

/** Own exports; more where KOBO_CORPUS names a folder that is laid out in the same way. */
const FOLDERS = [
  join(root(), 'test/fixtures'),
  ...(process.env.KOBO_CORPUS === undefined ? [] : [process.env.KOBO_CORPUS]),
];

const projects = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => existsSync(join(folder, entry.name, 'settings.json')))
    .map(({ name }) => [name, join(folder, name)] as const),
);

const json = (path: string): JsonObject => JSON.parse(readFileSync(path, 'utf8')) as JsonObject;

interface Compared {
  cells: number;
  wrong: string[];
}

/** Imports one export through the built add-on and compares every cell of its tabs with the truth. */
async function compare(folder: string, file: string, settings: JsonObject): Promise<Compared> {
  const path = join(folder, file);
  const format = file.endsWith('.csv') ? 'csv' : 'xlsx';
  const host = await openPlainSpreadsheet();
  const form = assetOf(json(join(folder, 'form.json')));
  const world = await openInspectWorld({ bytes: readFileSync(path), format, form, settings }, () => host.clock.now());
  try {
    const imported = await importFile(host, world);
    const tables = exportTables(world);
    if (!imported.ok || !tables.ok) throw new Error(`${file}: ${JSON.stringify([imported, tables])}`);
    const tabs = inspectedTabs(host, imported.value, tables.value);
    const sheets = truthOf(path).filter(({ rows }) => rows.length > 0);
    const result: Compared = { cells: 0, wrong: [] };
    if (sheets.length !== tabs.filter(({ table }) => table.headerRows.length > 0).length) result.wrong.push('tabs');
    for (const { table, blocks } of tabs) {
      const sheet = sheets.find(({ rows }) => sameHeader(rows[0], table.headerRows[0]));
      if (sheet !== undefined) compareTab(result, table.headerRows, [...blocks()].flat(), sheet);
      else if (table.headerRows.length > 0) result.wrong.push(`no truth for the table ${table.name}`);
    }
    return result;
  } finally {
    await world.kobo.close();
    await host.close();
  }
}

const sameHeader = (truth: readonly string[] = [], header: readonly string[] = []): boolean =>
  JSON.stringify(trimmed(truth)) === JSON.stringify(header);

/** Truth rows are as wide as the widest: cells beyond the header make blank headers at the end. */
const trimmed = (row: readonly string[]): readonly string[] =>
  row.slice(0, row.findLastIndex((text) => text !== '') + 1);

function compareTab(
  result: Compared,
  headerRows: readonly (readonly string[])[],
  rows: readonly (readonly (readonly [string, string | number | boolean, string])[])[],
  { rows: truth }: TruthSheet,
): void {
  const data = truth.slice(headerRows.length);
  if (rows.length !== data.length) result.wrong.push(`${rows.length} rows for ${data.length}`);
  for (const [r, cells] of rows.entries()) {
    for (const [c, cell] of cells.entries()) {
      result.cells += 1;
      const says = data[r]?.[c] ?? '';
      if (isSameCell(cell, says)) continue;
      result.wrong.push(`row ${r}, ${headerRows[0]?.[c]}: ${JSON.stringify(cell)} for ${says}`);
    }
  }
}

test.each(projects)(
  '%s: every cell of every export stands in its tab',
  async (name, folder) => {
    const { exports } = json(join(folder, 'settings.json')) as unknown as {
      exports: { file: string; settings: JsonObject }[];
    };
    let cells = 0;
    const wrong: string[] = [];
    for (const { file, settings } of exports) {
      const compared = await compare(folder, file, settings);
      cells += compared.cells;
      wrong.push(...compared.wrong.slice(0, 5).map((text) => `${file}: ${text}`));
    }
    console.info(`${name}: ${exports.length} exports, ${cells} cells equal the truth`);
    expect(wrong).toEqual([]);
    // Thirteen exports of one project take their time on a busy machine.
  },
  120_000,
);
