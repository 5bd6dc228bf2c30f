import { ColumnPrint, Fingerprints } from '../../src/sheet/match/fingerprint';
import { printsOf } from '../../src/sheet/plan/content-prints';
import type { SyncMark } from '../../src/sheet/stand/sync-cell';
import { answersOf } from '../../src/sync/answers-of';
import { numberRows, type Standing } from '../../src/sync/number-rows';
import { mark, tabColumn, tabContent } from '../sheet/given';

const KEY = tabColumn('_row_key', { part: 'key' });
const PARENT = tabColumn('_parent_row_key', { part: 'parent-key' });
const NAME = tabColumn('name');
const UUID = tabColumn('uuid', { machine: 'kobo:link0001 members/name:_submission__uuid#1' });

interface Row {
  readonly submission: string;
  readonly parent: string;
  readonly name: string;
  readonly uuid: string;
}

/** `s1 Ada`: a row of submission `s1`. `s1>s1/2 Ada`: under that row above. `s1 Ada @v2`: after an edit of the submission. */
const rowOf = (text: string): Row => {
  const [who = '', name = '', uuid = ''] = text.split(' ');
  const [submission = '', parent = submission] = who.split('>');
  return { submission, parent, name, uuid };
};

/** A repeat group as the export has it: rows are numbered in its order. */
function content(texts: readonly string[]) {
  const rows = texts.map(rowOf);
  const seen = new Map<string, number>();
  const keys = rows.map(({ submission }) => {
    seen.set(submission, (seen.get(submission) ?? 0) + 1);
    return `${submission}/${seen.get(submission)}`;
  });
  return tabContent({
    table: 'members',
    columns: [KEY, PARENT, NAME, UUID],
    rows: rows.map(({ parent, name, uuid }, at) => [keys[at] ?? '', parent, name, uuid]),
    keys,
    keyKind: 'row',
    submissions: rows.map(({ submission }) => submission),
  });
}

/**
 * A tab of these rows: `1 s1 Ada` is number 1 of `s1`. `-`: its submission is gone, and notes of the user's stay beside it.
 * @param names of rows that were there before
 */
function standing(texts: readonly string[], highest: Record<string, number> = {}, names: string[] = []): Standing {
  const rows = texts.map((text) => ({ number: text.replace(/ .*$/, ''), row: text.replace(/^\S+ /, '') }));
  const there = content(rows.map(({ row }) => row));
  const [prints, answers] = [printsOf(there), answersOf(there)];
  const marks = rows.map(({ number, row }, at): SyncMark => {
    const key = `${rowOf(row).submission}/${number.replace('-', '')}`;
    const isRemoved = number.startsWith('-');
    return mark(key, { print: isRemoved ? '0'.repeat(14) : prints.text(at), isRemoved });
  });
  return {
    marks: [null, ...marks],
    parents: (row) => rowOf(rows[row - 2]?.row ?? '').parent,
    answers: (row) => answers(row - 2),
    names,
    highest,
  };
}

function numbered(tab: string[], wanted: string[], highest: Record<string, number> = {}, names: string[] = []) {
  const found = numberRows(content(wanted), new Map(), standing(tab, highest, names));
  return { keys: found.content.keys, highest: found.highest, doubtful: found.doubtful };
}

const fine = { highest: {}, doubtful: 0 };

test.each<[string, string[], string[], ReturnType<typeof numbered>]>([
  ['nothing', [], [], { ...fine, keys: [] }],
  ['first sight', [], ['s1 Ada', 's2 Bo', 's1 Cy'], { ...fine, keys: ['s1/1', 's2/1', 's1/2'] }],
  ['no change', ['1 s1 Ada', '2 s1 Bo'], ['s1 Ada', 's1 Bo'], { ...fine, keys: ['s1/1', 's1/2'] }],
  ['sorted in the tab', ['2 s1 Bo', '1 s1 Ada'], ['s1 Ada', 's1 Bo'], { ...fine, keys: ['s1/1', 's1/2'] }],
  [
    'a new row before the others',
    ['1 s1 Ada', '2 s1 Bo'],
    ['s1 Cy', 's1 Ada', 's1 Bo'],
    { ...fine, keys: ['s1/3', 's1/1', 's1/2'] },
  ],
  ['a row that is gone', ['1 s1 Ada', '2 s1 Bo'], ['s1 Bo'], { ...fine, keys: ['s1/2'] }],
  ['the last that is gone', ['1 s1 Ada', '2 s1 Bo'], ['s1 Ada'], { keys: ['s1/1'], highest: { s1: 2 }, doubtful: 0 }],
  [
    'all that are gone',
    ['1 s1 Ada', '2 s1 Bo', '1 s2 Cy'],
    ['s2 Cy'],
    { keys: ['s2/1'], highest: { s1: 2 }, doubtful: 0 },
  ],
  ['the submission was edited, a row went', ['1 s1 Ada @1', '2 s1 Bo @1'], ['s1 Bo @2'], { ...fine, keys: ['s1/2'] }],
  [
    'the submission was edited, a row came',
    ['1 s1 Ada @1', '2 s1 Bo @1'],
    ['s1 Cy @2', 's1 Ada @2', 's1 Bo @2'],
    { ...fine, keys: ['s1/3', 's1/1', 's1/2'] },
  ],
  [
    'another submission has the same answers',
    ['1 s1 Ada', '1 s2 Ada'],
    ['s2 Ada', 's1 Ada'],
    { ...fine, keys: ['s2/1', 's1/1'] },
  ],
  [
    'a submission with slashes in its name',
    ['1 s/1 Ada', '2 s/1 Bo'],
    ['s/1 Bo', 's/1 Ada'],
    { ...fine, keys: ['s/1/2', 's/1/1'] },
  ],
])('%s', (_, tab, wanted, expected) => {
  expect(numbered(tab, wanted)).toEqual(expected);
});

test('numbers go on from the highest ever given, which is kept as long as no row has it', () => {
  expect(numbered(['1 s1 Ada'], ['s1 Ada'], { s1: 4, s9: 7 })).toEqual({
    keys: ['s1/1'],
    highest: { s1: 4, s9: 7 },
    doubtful: 0,
  });
  expect(numbered(['1 s1 Ada'], ['s1 Ada', 's1 Bo'], { s1: 4 })).toEqual({
    keys: ['s1/1', 's1/5'],
    highest: {},
    doubtful: 0,
  });
});

test('the key column says the names for good, and rows refer to those of the rows above', () => {
  const above = new Map([['s1/1', 's1/7']]);
  const found = numberRows(content(['s1>s1/1 Ada', 's1>s1/9 Bo']), above, standing(['4 s1>s1/7 Ada']));
  expect(found.content.rows.map(([key, parent]) => [key, parent])).toEqual([
    ['s1/4', 's1/7'],
    ['s1/5', 's1/9'],
  ]);
  expect(found.names).toEqual(
    new Map([
      ['s1/1', 's1/4'],
      ['s1/2', 's1/5'],
    ]),
  );
});

test('submissions have names; theirs stay', () => {
  const main = tabContent({ columns: [NAME], rows: [['Ada']], keys: ['41'], submissions: ['41'] });
  const found = numberRows(main, new Map(), standing([]));
  expect(found).toMatchObject({ content: main, highest: {}, doubtful: 0 });
  const print = new Fingerprints(1);
  print.add(0, new ColumnPrint({ identity: NAME.machine, type: 'text' }), 'Ada');
  expect(found.prints.text(0)).toBe(print.text(0));
});

// A person copied a row of the tab, and the submission got another: both rows of the export would stand in one row of the tab.
test('two rows never get one name, though a person copied a row', () => {
  const { keys } = numbered(['1 s1 Ada', '1 s1 Ada', '2 s1 Bo'], ['s1 Ada', 's1 Bo', 's1 Cy']);
  expect(keys).toEqual(['s1/1', 's1/2', 's1/3']);
});

// Its row stays for the notes of the user's beside it, which are about another.
test('a new row does not get the number of one that is gone', () => {
  const { keys } = numbered(['1 s1 Ada', '-2 s1 Bo'], ['s1 Ada', 's1 Cy']);
  expect(keys).toEqual(['s1/1', 's1/3']);
});

// Known by a plain object; such names come from whoever fills in the form, where the export has no `_id`.
test.each(['constructor', '__proto__', 'toString'])('a submission called %s has numbers, too', (name) => {
  expect(numbered([], [`${name} Ada`, `${name} Bo`]).keys).toEqual([`${name}/1`, `${name}/2`]);
});

test.each<[string, string[], string[], string[]]>([
  ['in the middle', ['1 s1 Ada', '3 s1 Cy'], ['s1 Ada', 's1 Bo', 's1 Cy'], ['s1/1', 's1/2', 's1/3']],
  ['at the end', ['1 s1 Ada', '2 s1 Bo'], ['s1 Ada', 's1 Bo', 's1 Cy'], ['s1/1', 's1/2', 's1/3']],
  ['all of them', [], ['s1 Ada', 's1 Bo', 's1 Cy'], ['s1/1', 's1/2', 's1/3']],
])('rows that a person deleted keep their names: %s', (_, tab, wanted, keys) => {
  expect(numbered(tab, wanted, {}, ['s1/1', 's1/2', 's1/3', 's9/1'])).toMatchObject({ keys, doubtful: 0 });
});
