import { parseA1 } from '../../../host/spreadsheet/a1/parse';
import type { Box, SheetView } from '../../contract';
import { CellEditor } from './cell-editor';
import { CellStore, type FetchCells } from './cell-store';
import { keyAct } from './keys';
import { HEADER_HEIGHT, HEADER_WIDTH, Layout, ROW_HEIGHT } from './layout';
import type { Lines } from './lines';
import { Marks } from './marks';
import { Panes } from './panes';
import { followPointer, type Target } from './pointer';
import { boxOf, FIRST_CELL, inside, moved, type Place, type Selection } from './selection';

/** What the grid asks of its page. */
export interface GridServices {
  readonly fetchCells: (sheet: number) => FetchCells;
  selected(selection: Selection): void;
  /** A person has typed into the active cell. */
  write(place: Place, text: string): void;
  /** The text while a person types; null: he has stopped. */
  typing(text: string | null): void;
  clear(box: Box): void;
  context(target: Target, x: number, y: number): void;
  /** What the active cell holds, as it is typed. */
  activeText(): string;
  failed(thrown: unknown): void;
}

const NOTHING: SheetView = {
  id: -1,
  rows: { length: 1, frozen: 0, hidden: { starts: [], values: [] }, sizes: { starts: [], values: [] } },
  columns: { length: 1, frozen: 0, hidden: { starts: [], values: [] }, sizes: { starts: [], values: [] } },
  rightToLeft: false,
};

/** The cells of a tab: scrolls, selects, edits. Plain elements; only what is in view exists. */
export class Grid {
  readonly element = document.createElement('div');
  selection: Selection = FIRST_CELL;
  private readonly space = document.createElement('div');
  private readonly view = document.createElement('div');
  private layout = new Layout(NOTHING);
  private store: CellStore;
  private readonly panes = new Panes(
    () => this.layout,
    () => this.store,
    (axis, line) => this.isSelected(axis, line),
  );
  private readonly marks: Marks;
  private readonly editor: CellEditor;
  private edited: { readonly place: Place; readonly before: string } = { place: FIRST_CELL.anchor, before: '' };
  private readonly looks = new Map<number, { readonly selection: Selection; readonly x: number; readonly y: number }>();

  constructor(private readonly services: GridServices) {
    this.store = this.newStore(NOTHING.id);
    this.element.className = 'grid';
    this.element.tabIndex = 0;
    this.element.setAttribute('role', 'application');
    this.element.setAttribute('aria-label', 'Cells');
    this.view.className = 'view';
    this.space.append(this.view);
    this.element.append(this.space);
    this.view.append(...this.panes.all.map((pane) => pane.element));
    this.marks = new Marks(this.panes.cells);
    this.editor = new CellEditor(
      (text, then) => this.finishEdit(text, then),
      (text) => services.typing(text),
      () => this.endEdit(),
    );
    this.element.addEventListener('scroll', () => this.draw(), { passive: true });
    this.element.addEventListener('keydown', (event) => this.onKey(event));
    new ResizeObserver(() => this.draw()).observe(this.element);
    const acts = { point: this.point, open: () => this.edit(null), context: this.context };
    followPointer(this.view, placeOf, acts);
  }

  /** Shows a tab, or the same one with other lines. Each tab keeps its selection and its place. */
  setSheet(sheet: SheetView): void {
    const before = this.layout.sheet;
    if (before.id !== sheet.id) this.leave(before.id, sheet.id);
    this.layout = new Layout(sheet);
    for (const pane of this.panes.all) if (!isAlike(before, sheet)) pane.clear();
    const { width, height } = this.layout.size;
    this.space.style.width = `${width}px`;
    this.space.style.height = `${height}px`;
    this.element.dir = sheet.rightToLeft ? 'rtl' : 'ltr';
    const known = before.id === sheet.id ? undefined : this.looks.get(sheet.id);
    if (before.id !== sheet.id) this.element.scrollTo({ left: known?.x ?? 0, top: known?.y ?? 0 });
    const selection = before.id === sheet.id ? this.selection : (known?.selection ?? FIRST_CELL);
    this.select(inside(selection, this.layout.rows, this.layout.columns));
    this.draw();
  }

  /** The cells may have changed. */
  spoil(): void {
    this.store.spoil();
    this.draw();
  }

  select(selection: Selection): void {
    this.selection = selection;
    const active = { ...selection.anchor, rows: 1, columns: 1 };
    this.marks.show(this.layout, boxOf(selection), active);
    this.panes.repaintHeaders();
    this.services.selected(selection);
  }

  /** Begins to type into the active cell; `text` null: what is there. */
  edit(text: string | null): void {
    const { anchor } = this.selection;
    const before = this.services.activeText();
    this.reveal(anchor);
    this.edited = { place: anchor, before };
    this.editor.show(this.panes.paneOf(anchor.row, anchor.column), this.layout, anchor, text ?? before);
    this.services.typing(text ?? before);
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  private leave(id: number, next: number): void {
    const { scrollLeft: x, scrollTop: y } = this.element;
    this.looks.set(id, { selection: this.selection, x, y });
    this.store = this.newStore(next);
    for (const pane of this.panes.all) pane.clear();
  }

  private newStore(sheet: number): CellStore {
    const store: CellStore = new CellStore(
      this.services.fetchCells(sheet),
      (box) => store === this.store && this.repaint(box),
      this.services.failed,
    );
    return store;
  }

  private repaint(box: Box): void {
    for (const pane of this.panes.cells) pane.repaint(box);
  }

  private draw(): void {
    if (this.layout.sheet.id < 0) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.element;
    this.view.style.width = `${clientWidth}px`;
    this.view.style.height = `${clientHeight}px`;
    this.store.want(this.panes.show(Math.abs(scrollLeft), scrollTop, clientWidth, clientHeight));
  }

  private onKey(event: KeyboardEvent): void {
    const { rows, columns } = this.layout;
    const { clientHeight } = this.element;
    const act = keyAct(event, this.layout.sheet.rightToLeft, Math.floor(clientHeight / ROW_HEIGHT) - 2);
    if (act === null) return;
    event.preventDefault();
    if (act.kind === 'edit') this.edit(act.text);
    else if (act.kind === 'clear') this.services.clear(boxOf(this.selection));
    else if (act.kind === 'all') this.selectLines(0, rows.length - 1, 0, columns.length - 1);
    else this.move(act.by, act.extend);
  }

  private readonly point = (target: Target, extend: boolean): void => {
    this.editor.commit();
    const { rows, columns } = this.layout;
    const { anchor } = this.selection;
    const from = extend ? anchor : null;
    if (target.kind === 'row') this.selectLines(from?.row ?? target.row, target.row, 0, columns.length - 1);
    else if (target.kind === 'column') {
      this.selectLines(0, rows.length - 1, from?.column ?? target.column, target.column);
    } else {
      const head = { row: target.row, column: target.column };
      this.select({ anchor: from ?? head, head });
    }
  };

  private move(by: Place, extend: boolean): void {
    this.select(moved(this.selection, this.layout.rows, this.layout.columns, by, extend));
    this.reveal(extend ? this.selection.head : this.selection.anchor);
  }

  /** A click with the second button selects what it is on, unless that is selected already. */
  private readonly context = (target: Target, x: number, y: number): void => {
    const box = boxOf(this.selection);
    const { length } = target.kind === 'row' ? this.layout.columns : this.layout.rows;
    const whole = target.kind === 'cell' || (target.kind === 'row' ? box.columns : box.rows) === length;
    const rowIn = target.kind === 'column' || this.isSelected('row', target.row);
    const columnIn = target.kind === 'row' || this.isSelected('column', target.column);
    if (!(whole && rowIn && columnIn)) this.point(target, false);
    this.services.context(target, x, y);
  };

  private selectLines(row: number, toRow: number, column: number, toColumn: number): void {
    this.select({ anchor: { row, column }, head: { row: toRow, column: toColumn } });
  }

  /** Scrolls so far that a cell is in view. */
  private reveal({ row, column }: Place): void {
    const { rows, columns, sheet } = this.layout;
    const { element } = this;
    const x = revealed(columns, column, Math.abs(element.scrollLeft), element.clientWidth - HEADER_WIDTH);
    const y = revealed(rows, row, element.scrollTop, element.clientHeight - HEADER_HEIGHT);
    element.scrollTo({ left: sheet.rightToLeft ? -x : x, top: y });
    this.draw();
  }

  private finishEdit(text: string, then: Place): void {
    const { place, before } = this.edited;
    if (text !== before) this.services.write(place, text);
    this.endEdit();
    if (then.row === 0 && then.column === 0) return;
    this.move(then, false);
  }

  private endEdit(): void {
    this.services.typing(null);
    this.focus();
  }

  private isSelected(axis: 'row' | 'column', line: number): boolean {
    const box = boxOf(this.selection);
    return axis === 'row'
      ? line >= box.row && line < box.row + box.rows
      : line >= box.column && line < box.column + box.columns;
  }
}

/** Elements of the lines that are shown stay where they are. */
const isAlike = (a: SheetView, b: SheetView): boolean =>
  a.id === b.id && JSON.stringify([a.rows, a.columns]) === JSON.stringify([b.rows, b.columns]);

/** The name of a cell was given by this grid. */
const placeOf = (name: string): Place => parseA1(name)?.box(1, 1) ?? { row: 0, column: 0 };

/** How far to scroll so that a line stands between the frozen ones and the edge. */
function revealed(lines: Lines, line: number, scroll: number, viewport: number): number {
  if (line < lines.frozen) return scroll;
  const held = lines.frozen === 0 ? 0 : lines.offset(lines.frozen);
  const [start, end] = [lines.offset(line) - held, lines.offset(line) + lines.size(line) - held];
  return Math.min(Math.max(scroll, end - (viewport - held)), Math.max(0, start));
}
