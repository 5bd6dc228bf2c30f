import { type AttributeValue, copyLayers } from '../model/attributes';
import type { Axis } from '../model/axis';
import type { BookState } from '../model/book-state';
import { Cells } from '../model/cells';
import { CellError, type Content, Formula } from '../model/content';
import { Layer } from '../model/layer';
import { Runs } from '../model/runs';
import type { SheetState } from '../model/sheet-state';
import type { SavedAxis, SavedContent, SavedRuns, SavedSheet } from './saved';

/** A tab from its saved form. Nothing is shared with that form. */
export function loadSheet(saved: SavedSheet, book: BookState): SheetState {
  const { id, name, hidden, rightToLeft, tabColor } = saved;
  return {
    ...{ book, id, name, hidden, rightToLeft, tabColor, deleted: false },
    cells: new Cells(saved.cells.map((row) => row?.map(loadContent))),
    layers: copyLayers((layer) => loadLayer(saved.layers[layer] ?? {})),
    rows: loadAxis(saved.rows),
    columns: loadAxis(saved.columns),
    filter: saved.filter ?? null,
    conditionalFormats: saved.conditionalFormats ?? [],
    merges: saved.merges.map((box) => ({ ...box })),
  };
}

function loadContent(saved: SavedContent): Content {
  if (typeof saved !== 'object' || saved === null) return saved;
  return 'f' in saved ? new Formula(saved.f, saved.v) : new CellError(saved.e);
}

function loadLayer(columns: Readonly<Record<string, SavedRuns>>): Layer<AttributeValue> {
  const loaded: (Runs<AttributeValue> | undefined)[] = [];
  for (const [at, runs] of Object.entries(columns)) {
    while (loaded.length <= Number(at)) loaded.push(undefined);
    loaded[Number(at)] = loadRuns<AttributeValue>(runs);
  }
  return new Layer(loaded);
}

function loadAxis({ length, frozen, hidden, filtered, sizes }: SavedAxis): Axis {
  return {
    ...{ length, frozen },
    hidden: loadRuns<boolean>(hidden),
    filtered: filtered ? loadRuns<boolean>(filtered) : new Runs<boolean>(),
    sizes: loadRuns<number>(sizes),
  };
}

/** The type of the values is that of the place they were saved from. */
function loadRuns<T>(saved: SavedRuns): Runs<T> {
  return new Runs<T>(
    [...saved.s],
    saved.v.map((value) => (value === null ? undefined : (value as T))),
  );
}
