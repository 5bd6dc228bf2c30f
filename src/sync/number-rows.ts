import type { TabContent } from '../sheet/layout/tab-content';
import type { Fingerprints } from '../sheet/match/fingerprint';
import { matchInstances, type OldInstance } from '../sheet/match/match-instances';
import { printsOf } from '../sheet/plan/content-prints';
import type { SyncMark } from '../sheet/stand/sync-cell';
import { nameOfKey } from '../sheet/stand/sync-cell';
import type { Cell } from '../table/cell';
import { answersOf } from './answers-of';

/** A table whose rows have their names for good. */
export interface NumberedTable {
  readonly content: TabContent;
  readonly prints: Fingerprints;
  /** From a row's name by its place in the file to its name for good. */
  readonly names: ReadonlyMap<string, string>;
  /** The highest number ever given in each submission, where it is higher than those of its rows now. */
  readonly highest: Readonly<Record<string, number>>;
  readonly doubtful: number;
}

/** What is known of the rows that stand in a tab. */
export interface Standing {
  readonly marks: readonly (SyncMark | null)[];
  readonly parents: (row: number) => string;
  /** The answers of a row, without what it repeats of its submission: equal texts, equal answers. */
  readonly answers: (row: number) => string;
  /** Names of rows that stood there when the last run ended, or that a person deleted before and does not want back. */
  readonly names: readonly string[];
  readonly highest: Readonly<Record<string, number>>;
}

/**
 * Names the rows of a table: submissions have names, rows of repeat groups are told by what they say (`matchInstances`). Rows that refer
 * to the rows of the table above follow its names.
 * @param above names for good of the rows of the table above
 */
export function numberRows(given: TabContent, above: ReadonlyMap<string, string>, standing: Standing): NumberedTable {
  const content = withParents(given, above);
  const prints = printsOf(content);
  if (content.keyKind !== 'row') return { content, prints, names: new Map(), highest: {}, doubtful: 0 };
  const answers = answersOf(content);
  const [groups, old, highest] = [groupsOf(content), oldOf(standing), new Map(Object.entries(standing.highest))];
  const names = new Map<string, string>();
  let doubtful = 0;
  const parentColumn = content.columns.findIndex(({ part }) => part === 'parent-key');
  for (const [submission, rows] of groups) {
    const matched = matchInstances({
      old: old.get(submission) ?? [],
      wanted: rows.map((row) => ({
        print: prints.text(row),
        parent: String(content.rows[row]?.[parentColumn] ?? ''),
        answers: () => answers(row),
      })),
      highest: highest.get(submission) ?? 0,
    });
    rows.forEach((row, at) => {
      names.set(content.keys[row] ?? '', `${submission}/${matched.numbers[at]}`);
    });
    doubtful += matched.doubtful;
    keepHighest(highest, submission, matched.highest, matched.numbers);
  }
  for (const [submission, rows] of old) {
    if (!groups.has(submission)) keepHighest(highest, submission, Math.max(...rows.map(({ number }) => number)), []);
  }
  return { content: withNames(content, names), prints, names, highest: Object.fromEntries(highest), doubtful };
}

function keepHighest(all: Map<string, number>, submission: string, highest: number, numbers: readonly number[]): void {
  if (highest > Math.max(0, ...numbers)) all.set(submission, highest);
  else all.delete(submission);
}

function withParents(content: TabContent, above: ReadonlyMap<string, string>): TabContent {
  const at = content.columns.findIndex(({ part }) => part === 'parent-key');
  if (at === -1 || above.size === 0) return content;
  const rows = content.rows.map((row) => replaced(row, at, above.get(String(row[at])) ?? row[at] ?? ''));
  return { ...content, rows };
}

function withNames(content: TabContent, names: ReadonlyMap<string, string>): TabContent {
  const at = content.columns.findIndex(({ part }) => part === 'key');
  const keys = content.keys.map((key) => names.get(key) ?? key);
  const rows = at === -1 ? content.rows : content.rows.map((row, r) => replaced(row, at, keys[r] ?? ''));
  return { ...content, keys, rows };
}

const replaced = (row: readonly Cell[], at: number, cell: Cell): Cell[] => row.map((one, c) => (c === at ? cell : one));

function groupsOf({ submissions }: TabContent): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  submissions.forEach((submission, row) => {
    const rows = groups.get(submission);
    if (rows === undefined) groups.set(submission, [row]);
    else rows.push(row);
  });
  return groups;
}

/** The rows of each submission that stand in the tab, a copied one once, and behind them those that a person deleted. */
function oldOf({ marks, parents, names, answers }: Standing): Map<string, OldInstance[]> {
  const found = new Map<string, Map<number, OldInstance>>();
  const add = (name: string, rest: Omit<OldInstance, 'number'>): void => {
    const [, submission, number] = /^(.*)\/(\d+)$/.exec(name) ?? [];
    if (submission === undefined) return;
    const rows = found.get(submission) ?? new Map<number, OldInstance>();
    if (!rows.has(Number(number))) rows.set(Number(number), { number: Number(number), ...rest });
    found.set(submission, rows);
  };
  marks.forEach((mark, at) => {
    if (mark === null) return;
    const how = mark.isRemoved ? 'removed' : 'standing';
    add(nameOfKey(mark.key), {
      how,
      print: mark.print ?? '',
      parent: parents(at + 1),
      answers: () => answers(at + 1),
    });
  });
  for (const name of names) add(name, { how: 'deleted', print: '', parent: '', answers: () => null });
  return new Map(
    [...found].map(([submission, rows]) => [submission, [...rows.values()].sort((a, b) => a.number - b.number)]),
  );
}
