import { localeRules } from '../coercion/locale';
import { type CellSeen, meets } from '../condition/condition';
import { show } from '../format/show';
import type { Shown } from '../formulas/engine';
import { Formula } from '../model/content';
import { type Criteria, showFiltered } from '../model/filter-state';
import type { SheetState } from '../model/sheet-state';
import { mapShown } from '../range/read-values';

/**
 * Hides the rows that the criteria of a tab's filter hide now. Called when they change, and after a sort by the filter:
 * other writes do not hide or show a row.
 */
export function applyFilter(sheet: SheetState): void {
  showFiltered(sheet);
  if (!sheet.filter) return;
  const { box, criteria } = sheet.filter;
  const locale = localeRules(sheet.book.locale);
  for (const one of criteria) {
    const data = { row: box.row + 1, column: one.column, rows: box.rows - 1, columns: 1 };
    const seen = mapShown({ sheet, box: data }, (content, format): CellSeen => {
      const value: Shown = content instanceof Formula ? content.value : content;
      return { value, text: show(content, format, locale) };
    });
    seen.forEach(([cell], at) => {
      if (cell && hides(one.criteria, cell)) sheet.rows.filtered.fill(data.row + at, 1, true);
    });
  }
}

function hides({ hiddenValues, condition }: Criteria, cell: CellSeen): boolean {
  return hiddenValues.includes(cell.text) || (condition !== null && !meets(condition, cell));
}
