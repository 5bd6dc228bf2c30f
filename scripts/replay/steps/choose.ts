import type { ImportOptions } from '../../../src/sync/import-options';
import { chosen } from '../chosen';
import type { HistoryChoices } from '../history-choices';
import { linkOf } from '../link-of';
import { ask, saidOf } from '../run/ask';
import type { ReplayWorld } from '../world';

/** Changes choices of the connection, as in the sidebar's list of columns. */
export async function choose(world: ReplayWorld, choices: HistoryChoices, step: number) {
  const id = linkOf(world);
  const options = await ask(world, 'importOptions', { id });
  const shown = options.result?.ok ? options.result.value : null;
  const change = chosen(world, choices, shown?.languages ?? [], step);
  const named = [...(change.leftOut ?? []), ...(change.masked ?? [])];
  const isAboutColumns = change.leftOut !== undefined || change.masked !== undefined;
  const seen = isAboutColumns ? [...new Set([...seenIn(shown), ...named])] : [];
  return saidOf(await ask(world, 'changeChoices', { id, choices: change, seen }));
}

/** What is held back stays so until somebody decides on it, or names it. */
const seenIn = (shown: ImportOptions | null): string[] =>
  (shown?.tables ?? []).flatMap(({ columns }) => columns.filter(({ isHeld }) => !isHeld).map(({ key }) => key));
