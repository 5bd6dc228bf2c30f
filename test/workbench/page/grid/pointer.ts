import type { Place } from './selection';

/** What a pointer is on: a cell, or the header of a row or column. */
export type Target =
  | ({ readonly kind: 'cell' } & Place)
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'column'; readonly column: number };

/** What is under a pointer's event; null: neither cell nor header. */
export function targetOf({ target }: Event, cellAt: (name: string) => Place): Target | null {
  const element =
    target instanceof Element ? target.closest<HTMLElement>('[data-cell],[data-row],[data-column]') : null;
  const { cell, row, column } = element?.dataset ?? {};
  if (cell !== undefined) return { kind: 'cell', ...cellAt(cell) };
  if (row !== undefined) return { kind: 'row', row: Number(row) };
  return column === undefined ? null : { kind: 'column', column: Number(column) };
}

export interface PointerActs {
  /** Begins a selection, or goes on with it: shift, or the button held. */
  point(target: Target, extend: boolean): void;
  open(target: Target): void;
  /** A click with the second button, at a point of the window. */
  context(target: Target, x: number, y: number): void;
}

/** Turns mouse events inside an element into what they mean. */
export function followPointer(element: HTMLElement, cellAt: (name: string) => Place, acts: PointerActs): void {
  const on = (event: Event, act: (target: Target) => void) => {
    const target = targetOf(event, cellAt);
    if (target !== null) act(target);
  };
  element.addEventListener('mousedown', (event) => {
    if (event.button === 0) on(event, (target) => acts.point(target, event.shiftKey));
  });
  element.addEventListener('mouseover', (event) => {
    if (event.buttons === 1) on(event, (target) => acts.point(target, true));
  });
  element.addEventListener('dblclick', (event) => on(event, acts.open));
  element.addEventListener('contextmenu', (event) =>
    on(event, (target) => {
      event.preventDefault();
      acts.context(target, event.clientX, event.clientY);
    }),
  );
}
