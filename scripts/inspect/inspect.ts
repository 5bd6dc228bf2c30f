import { once } from 'node:events';
import { buildAddOn } from '../start/add-on';
import { openPlainSpreadsheet } from './add-on';
import { exportTables } from './export-tables';
import { importFile } from './import-file';
import { inspectedCounts } from './inspected-counts';
import { type InspectedTab, inspectedTabs } from './inspected-tab';
import type { InspectOptions } from './options';
import { readFile } from './read-file';
import { openInspectWorld } from './world';

/**
 * Imports a file through the built add-on and prints its tabs, cell by cell, as one JSON document.
 * @returns whether the add-on took the file
 */
export async function inspect(options: InspectOptions): Promise<boolean> {
  await buildAddOn();
  const host = await openPlainSpreadsheet();
  const world = await openInspectWorld(readFile(options), () => host.clock.now());
  try {
    // Before the import: what both need at once of a big file would not fit into 2 GB.
    const tables = exportTables(world);
    const imported = await importFile(host, world);
    if (!imported.ok) return await refuse(imported.failure);
    if (!tables.ok) return await refuse(tables.failure);
    const tabs = inspectedTabs(host, imported.value, tables.value);
    await printAll(tabs, inspectedCounts(imported.value.counts, tabs));
    return true;
  } finally {
    await world.kobo.close();
    await host.close();
  }
}

async function refuse(failure: unknown): Promise<boolean> {
  await print(`${JSON.stringify({ failure })}\n`);
  return false;
}

async function printAll(tabs: readonly InspectedTab[], counts: unknown): Promise<void> {
  await print('{"tabs": [');
  for (const [at, tab] of tabs.entries()) {
    if (at > 0) await print(',\n');
    await printTab(tab);
  }
  await print(`],\n"counts": ${JSON.stringify(counts)}}\n`);
}

async function printTab({ name, table, blocks }: InspectedTab): Promise<void> {
  const columns = table.columns.map(({ name: header, occurrence, type, role }) => ({
    name: header,
    occurrence,
    type,
    role,
  }));
  const head = JSON.stringify({ name, table: table.name, headerRows: table.headerRows, columns });
  await print(`${head.slice(0, -1)}, "rows": [`);
  let between = '\n';
  for (const rows of blocks()) {
    await print(between + rows.map((row) => JSON.stringify(row)).join(',\n'));
    between = ',\n';
  }
  await print(']}');
}

/** A reader that is slow is waited for. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
