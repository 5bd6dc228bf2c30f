import type { Place } from './selection';

/** What a key does in the grid. */
export type KeyAct =
  | { readonly kind: 'move'; readonly by: Place; readonly extend: boolean }
  | { readonly kind: 'edit'; readonly text: string | null }
  | { readonly kind: 'clear' }
  | { readonly kind: 'all' };

export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Farther than any tab reaches. */
const FAR = 20_000_000;

/** As in Google Sheets; in a right-to-left tab the left arrow goes to the next column. Null: not for the grid. */
export function keyAct(pressed: Pressed, rightToLeft: boolean, pageRows: number): KeyAct | null {
  const { key, shiftKey, altKey } = pressed;
  const ctrl = pressed.ctrlKey || pressed.metaKey;
  if (altKey) return null;
  const by = moveOf(key, shiftKey, ctrl, rightToLeft ? -1 : 1, pageRows);
  if (by !== null) return { kind: 'move', by, extend: shiftKey && key !== 'Tab' };
  if (key === 'Enter' || key === 'F2') return { kind: 'edit', text: null };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  if (ctrl) return key.toLowerCase() === 'a' ? { kind: 'all' } : null;
  return [...key].length === 1 ? { kind: 'edit', text: key } : null;
}

function moveOf(key: string, shift: boolean, ctrl: boolean, way: 1 | -1, pageRows: number): Place | null {
  const far = ctrl ? FAR : 1;
  const moves: Record<string, Place> = {
    ArrowUp: { row: -far, column: 0 },
    ArrowDown: { row: far, column: 0 },
    ArrowRight: { row: 0, column: far * way },
    ArrowLeft: { row: 0, column: -far * way },
    Tab: { row: 0, column: shift ? -1 : 1 },
    PageUp: { row: -pageRows, column: 0 },
    PageDown: { row: pageRows, column: 0 },
    Home: { row: ctrl ? -FAR : 0, column: -FAR },
    End: { row: ctrl ? FAR : 0, column: FAR },
  };
  return moves[key] ?? null;
}
