import { ATTRIBUTE_NAMES } from '../model/attributes';
import type { Axis } from '../model/axis';
import { CellError, type Content, Formula, type Scalar } from '../model/content';
import { lastIndex } from '../model/last-index';
import type { Layer } from '../model/layer';
import type { Runs } from '../model/runs';
import type { SheetState } from '../model/sheet-state';
import type { SavedAxis, SavedContent, SavedRuns, SavedSheet } from './saved';

/** One tab as plain data. Nothing of it is shared with the live tab. */
export function saveSheet(sheet: SheetState): SavedSheet {
  const { id, name, hidden, rightToLeft, tabColor } = sheet;
  return {
    ...{ id, name, hidden, rightToLeft, tabColor },
    cells: sheet.cells.rows.slice(0, sheet.cells.lastRow()).map(saveRow),
    layers: Object.fromEntries(ATTRIBUTE_NAMES.map((layer) => [layer, saveLayer(sheet.layers[layer])])),
    rows: saveAxis(sheet.rows),
    columns: saveAxis(sheet.columns),
    filter: sheet.filter,
    conditionalFormats: sheet.conditionalFormats,
    merges: sheet.merges.map((box) => ({ ...box })),
  };
}

function saveRow(row: readonly Content[] | undefined): SavedContent[] | null {
  const end = row ? lastIndex(row, (content) => content !== null) : -1;
  return row && end >= 0 ? row.slice(0, end + 1).map(saveContent) : null;
}

function saveContent(content: Content): SavedContent {
  if (content instanceof Formula)
    return content.value === null ? { f: content.text } : { f: content.text, v: content.value };
  return content instanceof CellError ? { e: content.text } : content;
}

function saveLayer(layer: Layer<Scalar>): Record<string, SavedRuns> {
  const columns = layer.columns.flatMap((runs, at) =>
    runs && !runs.isDefault() ? [[at, saveRuns(runs)] as const] : [],
  );
  return Object.fromEntries(columns);
}

function saveAxis({ length, frozen, hidden, filtered, sizes }: Axis): SavedAxis {
  return { length, frozen, hidden: saveRuns(hidden), filtered: saveRuns(filtered), sizes: saveRuns(sizes) };
}

function saveRuns(runs: Runs<Scalar> | Runs<boolean> | Runs<number>): SavedRuns {
  return { s: [...runs.starts], v: runs.values.map((value) => value ?? null) };
}
