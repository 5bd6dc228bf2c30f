import type { Format } from '../../../test/kobo-server';
import { ask, saidOf } from '../run/ask';
import { storedConnections } from '../stored';
import type { ReplayWorld } from '../world';

/** Where the export is another kind of file now, those who linked it link it again as that. */
export async function linkAgain(world: ReplayWorld, format: Format): Promise<object> {
  if (format === world.format) return {};
  world.format = format;
  for (const { person, id } of world.links) {
    const source = sourceOf(world, id);
    if (source === null) continue;
    const { server, account, project, export: setting } = source;
    const asks = { server, account, project, choice: { kind: 'saved', export: setting }, format } as const;
    const { failure } = saidOf(await ask({ host: world.host, person }, 'link', asks));
    if (failure !== undefined) return { failure };
  }
  return {};
}

/** Null where a tab is gone: linked again, the export would get new tabs. */
function sourceOf({ host }: ReplayWorld, id: string) {
  const connection = storedConnections(host).find((one) => one.id === id);
  const isWhole = connection?.tabs.every(({ sheet }) => host.spreadsheet.getSheetById(sheet) !== null) ?? false;
  return (isWhole && connection?.sources[0]) || null;
}
