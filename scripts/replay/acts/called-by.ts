import type { Act } from '../act-shapes';

/** What an act calls, on what. */
export interface Called {
  readonly on: 'Range' | 'Sheet' | 'Spreadsheet';
  readonly tab: string | null;
  readonly a1: string | null;
  readonly method: string;
  readonly args: readonly unknown[];
}

export function calledBy(act: Act): Called {
  if ('range' in act) {
    const [tab, a1, method, ...args] = act.range;
    return { on: 'Range', tab, a1, method, args };
  }
  if ('sheet' in act) {
    const [tab, method, ...args] = act.sheet;
    return { on: 'Sheet', tab, a1: null, method, args };
  }
  const [method, ...args] = act.spreadsheet;
  return { on: 'Spreadsheet', tab: null, a1: null, method, args };
}
