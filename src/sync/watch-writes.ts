import type { Tab, Workbook } from '../sheet/workbook';

/** What changes cells of a tab, or where they stand. */
const WRITES: ReadonlySet<string | symbol> = new Set<keyof Tab>([
  'insertRows',
  'insertColumns',
  'deleteRows',
  'deleteColumns',
  'format',
  'writeValues',
  'writeRichText',
  'writeFormulas',
  'copyDown',
  'clear',
  'note',
]);

/** The same workbook, and whether anything of it was changed. */
export interface WatchedWorkbook {
  readonly workbook: Workbook;
  readonly hasWritten: () => boolean;
}

/**
 * Watches whether a run changes anything: one that breaks off has failed where all is as before, and is unfinished where it is not. A
 * call that the spreadsheet refuses has changed nothing, and a tab that was made and taken away again was no change.
 */
export function watchWrites(workbook: Workbook): WatchedWorkbook {
  const changed = new Set<number>();
  const tabOf = (tab: Tab): Tab =>
    onCall(tab, (name, result) => {
      if (WRITES.has(name)) changed.add(tab.id);
      return result;
    });
  const added = (tab: Tab): Tab => {
    changed.add(tab.id);
    return tabOf(tab);
  };
  const orNull = (tab: Tab | null): Tab | null => (tab === null ? null : tabOf(tab));
  return {
    workbook: over(workbook, {
      tab: (id) => orNull(workbook.tab(id)),
      tabNamed: (name) => orNull(workbook.tabNamed(name)),
      addTab: (name) => added(workbook.addTab(name)),
      addHiddenTab: (name, size) => added(workbook.addHiddenTab(name, size)),
      removeTab(id) {
        workbook.removeTab(id);
        changed.delete(id);
      },
    }),
    hasWritten: () => changed.size > 0,
  };
}

/** The same object with other methods in some places. */
const over = <T extends object>(target: T, others: Partial<T>): T =>
  new Proxy(target, { get: (_, name) => bound(name in others ? others : target, name) });

/** The same object; each method tells its name when it has returned. */
function onCall<T extends object>(target: T, told: (name: string | symbol, result: unknown) => unknown): T {
  return new Proxy(target, {
    get(_, name) {
      const member = bound(target, name);
      return typeof member === 'function'
        ? (...given: unknown[]) => told(name, Reflect.apply(member, null, given))
        : member;
    },
  });
}

/** Methods look for their object in `this`. */
function bound(target: object, name: string | symbol): unknown {
  const member: unknown = Reflect.get(target, name);
  return typeof member === 'function' ? member.bind(target) : member;
}
