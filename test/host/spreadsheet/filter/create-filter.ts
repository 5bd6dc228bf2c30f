import { permitCells } from '../check/permit';
import { refuse } from '../check/refuse';
import type { Place } from '../range/place';
import { words } from '../words';
import { HostFilter } from './filter';

/** Makes the basic filter of a tab. @throws Error with Google's words if it has one */
export function createFilter({ sheet, box }: Place): HostFilter {
  if (sheet.filter) refuse(words.filterExists());
  permitCells(sheet, box);
  sheet.filter = { box, criteria: [] };
  return new HostFilter(sheet);
}
