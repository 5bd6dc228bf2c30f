/** A row of a repeat group that has its number. */
export interface OldInstance {
  readonly number: number;
  /** `removed`: it left the export and stays for the notes beside it. `deleted`: a person took it out of the tab. */
  readonly how: 'standing' | 'removed' | 'deleted';
  /** Fingerprint of all its cells; `''` where it is not known. */
  readonly print: string;
  /** The row above that it belongs to. */
  readonly parent: string;
  /** Its answers as a text; null where they are not known. Asked for only where fingerprints differ. */
  readonly answers: () => string | null;
}

/** A row of a repeat group as the export has it. */
export interface NewInstance {
  readonly print: string;
  readonly parent: string;
  readonly answers: () => string;
}

/** The rows of a repeat group under one submission. */
export interface Instances {
  /** In the order of their numbers. */
  readonly old: readonly OldInstance[];
  /** In the order of the export. */
  readonly wanted: readonly NewInstance[];
  /** The highest number ever given. */
  readonly highest: number;
}

/** A number for each wanted row. */
export interface NumberedInstances {
  readonly numbers: readonly number[];
  readonly highest: number;
  /** Rows that might as well be other ones. */
  readonly doubtful: number;
}

/**
 * Numbers the rows of one submission. KoboToolbox gives repeat rows no name, only a place in the file (kobotoolbox-exports §6), so
 * rows that say the same are the same, first those under the same row above; an edit gives the submission another `_uuid`, so then the
 * answers alone tell. What is left is matched in order, since an edit changes a row and leaves its place; of rows that a person deleted
 * nothing but their number is known. New ones get new numbers, and none is used again.
 */
export function matchInstances({ old, wanted, highest }: Instances): NumberedInstances {
  const numbers: (number | null)[] = wanted.map(() => null);
  const taken = new Set<number>();
  const match = (nameOld: (one: OldInstance) => string | null, nameNew: (one: NewInstance) => string): void => {
    if (taken.size === old.length || !numbers.includes(null)) return;
    const free = queues(
      old.filter(({ number }) => !taken.has(number)),
      nameOld,
    );
    wanted.forEach((row, at) => {
      const found = numbers[at] === null ? free.get(nameNew(row))?.next().value : undefined;
      if (found === undefined) return;
      numbers[at] = found.number;
      taken.add(found.number);
    });
  };
  const known = (text: string | null): string | null => (text === null || text === '' ? null : text);
  match(
    ({ print, parent }) => known(print) && `${print} ${parent}`,
    ({ print, parent }) => `${print} ${parent}`,
  );
  match(
    ({ print }) => known(print),
    ({ print }) => print,
  );
  match(
    ({ answers, parent }) => withParent(answers(), parent),
    ({ answers, parent }) => `${answers()} ${parent}`,
  );
  match(
    ({ answers }) => answers(),
    ({ answers }) => answers(),
  );
  const [left, open] = [old.filter((one) => isStanding(one) && !taken.has(one.number)).length, count(numbers)];
  const doubtful = left > 0 && open > 0 && left !== open ? Math.min(left, open) : 0;
  // As many rows as stand there and were deleted: each is still where it was among them.
  const deleted = old.filter(({ how, number }) => how === 'deleted' && !taken.has(number)).length;
  if (deleted > 0 && open === left + deleted) {
    match(
      ({ how }) => (how === 'removed' ? null : ''),
      () => '',
    );
  }
  match(
    (one) => (isStanding(one) ? `=${one.parent}` : null),
    ({ parent }) => `=${parent}`,
  );
  match(
    (one) => (isStanding(one) ? '' : null),
    () => '',
  );
  match(
    ({ how }) => (how === 'deleted' ? '' : null),
    () => '',
  );
  let last = Math.max(highest, ...old.map(({ number }) => number));
  return { numbers: numbers.map((number) => number ?? ++last), highest: last, doubtful };
}

const isStanding = ({ how }: OldInstance): boolean => how === 'standing';

const withParent = (answers: string | null, parent: string): string | null =>
  answers === null ? null : `${answers} ${parent}`;

const count = (numbers: readonly (number | null)[]): number => numbers.filter((number) => number === null).length;

/** Rows by a name, each to be taken once, in order. */
function queues(rows: readonly OldInstance[], name: (one: OldInstance) => string | null) {
  const found = new Map<string, OldInstance[]>();
  for (const row of rows) {
    const key = name(row);
    if (key === null) continue;
    const queue = found.get(key);
    if (queue === undefined) found.set(key, [row]);
    else queue.push(row);
  }
  return new Map([...found].map(([key, queue]) => [key, queue.values()]));
}
