import type { ExportChoice, ProjectChoice } from '../../src/ui/contract';
import type { Host } from '../../test/host';
import { ask, buildAddOn, openSpreadsheet } from './add-on';
import type { Options } from './options';
import { printRuns, printTabs } from './print';
import { type DataSource, openSource } from './source';

const TWO_HOURS = 2 * 60 * 60 * 1000;

/**
 * The whole way, through the built add-on: key, project, export, import, hourly refresh, two hours by the clock.
 * Throws where anything did not complete.
 */
export async function once(options: Options): Promise<void> {
  await buildAddOn();
  const host = await openSpreadsheet();
  const source = await openSource(options, () => host.clock.now());
  try {
    const id = await importProject(host, source);
    await ask(host, 'keepUpToDate', { id, on: true });
    await host.wait(TWO_HOURS);
    const runs = await ask(host, 'history', { id });
    printRuns(runs);
    printTabs(host.spreadsheet);
    if (runs.length < 3 || runs.some(({ outcome }) => outcome !== 'complete'))
      throw new Error('Not every run completed.');
  } finally {
    await source.close();
    await host.close();
  }
}

async function importProject(host: Host, source: DataSource): Promise<string> {
  const known = await ask(host, 'connect', { server: source.server, key: source.key });
  console.log(`Connected to ${known.server} as ${known.account}.`);
  const project = await ask(host, 'project', { ...known, project: source.project ?? '' });
  const setting = chooseExport(project, source.export);
  const { uid, name } = project;
  const choice = { kind: 'saved', export: { uid: setting.uid, name: setting.name } } as const;
  const { id } = await ask(host, 'link', { ...known, project: { uid, name }, choice });
  const linked = await ask(host, 'refresh', { id });
  console.log(`Linked "${linked.project}", export "${linked.export}", tab "${linked.tab?.name ?? 'none yet'}".`);
  return linked.id;
}

function chooseExport(project: ProjectChoice, name: string | null): ExportChoice {
  const found = name === null ? project.exports[0] : project.exports.find((setting) => setting.name === name);
  if (found !== undefined) return found;
  const names = project.exports.map((setting) => `"${setting.name}"`).join(', ');
  throw new Error(
    `The project "${project.name}" has no saved export ${name === null ? '' : `"${name}"`}; it has: ${names || 'none'}.`,
  );
}
