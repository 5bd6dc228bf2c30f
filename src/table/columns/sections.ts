import type { ExportOptions } from '../../kobo/form/export-options';
import type { Form } from '../../kobo/form/form';
import { fail, ok, type Result } from '../../shared/result';
import type { RawSheet, RawTable } from '../raw';
import { readSheet, type SheetParts } from './read-sheet';
import { couldBeSheetOf } from './sheet-name';
import { type LinkedSheet, tableNames } from './table-names';

/**
 * Makes tables of the sheets of an export: that of the submissions and one for each repeat group that has rows, told apart by
 * their link columns. The sheets' names do not say it: they are cut, and the first is the project's title.
 * @param sheets all sheets of a workbook, or the one of a CSV
 * @param context null where the form is not known: repeat groups are called like their sheets then. Its options, where
 * known, help to tell repeat groups apart whose names begin alike
 * @returns the submissions first, then the others in the file's order, names all different; none for an export without
 * submissions; `xlsx-unreadable` where rows have no header
 */
export function sectionsOf(
  sheets: readonly RawSheet[],
  context: { readonly form: Form; readonly options: ExportOptions | null } | null,
): Result<readonly RawTable[]> {
  const tagged = context?.form.questions.some(({ hxl }) => hxl.length > 0) ?? false;
  const parts: SheetParts[] = [];
  for (const sheet of sheets) {
    const read = readSheet(sheet, tagged);
    if (read === 'no-header') {
      return fail({ code: 'xlsx-unreadable', part: sheet.name, position: 0, what: 'rows without a header' });
    }
    if (read !== null) parts.push(read);
  }
  return ok(named(parts, context?.form ?? null, context?.options ?? null));
}

function named(parts: readonly SheetParts[], form: Form | null, options: ExportOptions | null): RawTable[] {
  const main = parts.find(({ parent }) => parent === null);
  const others = parts.filter((each) => each !== main).map((each) => ({ ...each, parent: each.parent ?? '' }));
  const names = tableNames(others, form, options);
  const tables = others.map((each, index) => tableOf(each, names[index] ?? '', parentName(each, others, names)));
  return main === undefined ? tables : [tableOf(main, '', null), ...tables];
}

/**
 * The table that a sheet's rows belong to. They say its whole name: the project's title, or a repeat group's XML name, which
 * is the table's, or what its sheet's name was made from.
 */
function parentName({ parent }: LinkedSheet, all: readonly LinkedSheet[], names: readonly string[]): string {
  if (names.includes(parent)) return parent;
  const at = all.findIndex(({ sheet }) => couldBeSheetOf(sheet, parent));
  return names[at] ?? '';
}

const tableOf = (
  { header, hxl, rows, droppedCells, shortenedLinks }: SheetParts,
  name: string,
  parent: string | null,
): RawTable => ({ name, parent, header, hxl, rows, droppedCells, shortenedLinks });
