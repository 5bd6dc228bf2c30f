import type { ReplayWorld } from '../world';
import { shownTab } from './shown-tab';

/** All tabs but hidden ones, or those that are named, as JSON in pieces. */
export function* show(world: ReplayWorld, names: readonly string[] | null): Generator<string> {
  const tabs = world.host.spreadsheet
    .getSheets()
    .filter((sheet) => (names === null ? !sheet.isSheetHidden() : names.includes(sheet.getName())));
  yield '{"tabs": [';
  for (const [at, sheet] of tabs.entries()) {
    if (at > 0) yield ',\n';
    yield* shownTab(world, sheet);
  }
  yield ']}';
}
