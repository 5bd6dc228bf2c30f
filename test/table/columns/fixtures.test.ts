import type { Column } from '../../../src/table/column';
import { expectedColumns } from '../../../src/table/columns/expected-columns';
import { resolveColumns } from '../../../src/table/columns/resolve-columns';
import { sectionsOf } from '../../../src/table/columns/sections';
import type { RawCell, RawTable } from '../../../src/table/raw';
import { answerFor, rowsOf } from './answers';
import { allExports, CORPUS, type ExportCase, FIXTURES, rawSheets } from './exports';

/** Answers to questions that the newest version of the form does not have. */
const REMOVED = new Map([
  ['household_survey_later', ['food_score', 'Food situation', 'Situation alimentaire']],
  ['site_inspection', ['was_there_damage_to_the_site_dupe', 'was there damage to the site?']],
]);

const tablesOf = (one: ExportCase): readonly RawTable[] => {
  const sections = sectionsOf(rawSheets(one), one);
  if (!sections.ok) throw new Error(JSON.stringify(sections.failure));
  return sections.value;
};

const columnsOf = (one: ExportCase, { header, name }: RawTable) => resolveColumns(header, { ...one, table: name });

const textOf = (cell: RawCell): string => (typeof cell === 'string' ? cell : cell.kind === 'number' ? cell.text : '?');

const cases = allExports(FIXTURES);
const corpus = CORPUS === undefined ? [] : allExports(CORPUS);
const name = ({ project, file }: ExportCase): string => `${project}/${file}`;

describe.each([...cases, ...corpus].map((one) => [name(one), one] as const))('%s', (_, one) => {
  test('every column is found, but for removed questions', () => {
    const unknown = tablesOf(one).flatMap((table) => columnsOf(one, table).filter(({ role }) => role === 'unknown'));
    const explained = REMOVED.get(one.project) ?? [];
    expect(unknown.filter((column) => !explained.some((text) => column.name.includes(text)))).toEqual([]);
  });

  test("the exporter's columns are foreseen, in their order", () => {
    for (const table of tablesOf(one)) {
      const found = columnsOf(one, table).filter(({ role }) => role !== 'unknown');
      const expected = expectedColumns(one.form, one.options, table.name);
      expect(found.map((column) => column.name)).toEqual(expected.map(({ header }) => header));
    }
  });

  test('repeat groups are named and linked as in the form', () => {
    const parents = new Map(one.form.repeats.map((repeat) => [repeat.name, repeat.parent]));
    const linked = tablesOf(one).filter((table) => table.name !== '');
    expect(linked.map((table) => [table.name, table.parent])).toEqual(
      linked.map((table) => [table.name, parents.get(table.name)]),
    );
  });
});

const native = [...cases, ...corpus].filter(({ options, file }) => !options.typesAsText && file.endsWith('.xlsx'));

test.each(native.map((one) => [name(one), one] as const))(
  'what the exporter typed is what the form types: %s',
  (_, one) => {
    expect(typingFaults(one)).toEqual([]);
  },
);

/** Columns of dates or numbers whose cells say otherwise, or the other way round. */
function typingFaults(one: ExportCase): string[] {
  const sheets = one.sheets.filter(({ rows }) => rows.length > 0);
  return tablesOf(one).flatMap((table, at) =>
    columnsOf(one, table).flatMap((column, x) => {
      const letters = new Set((sheets[at]?.types ?? []).slice(1).map((row) => row[x] ?? 'e'));
      const dated = ['date', 'date-time'].includes(column.type);
      const numeric = column.type === 'number' || /^select_/.test(column.question ?? '');
      const fault = (letters.has('d') && !dated) || (letters.has('n') && !numeric);
      const untyped = dated && !letters.has('d') && letters.has('s');
      return fault || untyped ? [`${column.name}: ${column.type}, cells ${[...letters].join('')}`] : [];
    }),
  );
}

test('the value of every identified column is the answer at its path and part', () => {
  const results = cases.map((one) => compared(one));
  const cells = results.reduce((sum, result) => sum + result.cells, 0);
  const columns = results.reduce((sum, result) => sum + result.columns, 0);
  process.stdout.write(`${cases.length} exports, ${columns} columns, ${cells} cells equal to their answers\n`);
  expect(results.flatMap(({ faults }) => faults)).toEqual([]);
  expect(cells).toBeGreaterThan(100_000);
});

interface Compared {
  readonly columns: number;
  readonly cells: number;
  readonly faults: readonly string[];
}

function compared(one: ExportCase): Compared {
  const faults: string[] = [];
  let cells = 0;
  let columns = 0;
  for (const table of tablesOf(one)) {
    const path = one.form.repeats.find((repeat) => repeat.name === table.name)?.path ?? '';
    const rows = rowsOf(one.submissions, path);
    if (rows.length !== table.rows.length) faults.push(`${name(one)} ${table.name}: ${rows.length} rows of answers`);
    columnsOf(one, table).forEach((column, x) => {
      columns++;
      if (column.path === null) return;
      table.rows.forEach((row, y) => {
        const expected = answerFor(column, rows[y] ?? {}, one.form, one.options);
        if (expected === null) return;
        cells++;
        const found = textOf(row[x] ?? '');
        if (!same(found, expected, column, one)) {
          faults.push(`${name(one)} ${table.name}[${y}] ${column.name}: ${found} ≠ ${expected}`);
        }
      });
    });
  }
  return { columns, cells, faults };
}

/** What an XLSX is known to lose (the losses of the format, not of the columns). */
const CUT = '<WARNING: Truncated to Excel limit of 32767 characters!>';
const isCut = (found: string, answer: string): boolean =>
  found.startsWith(CUT) && answer.startsWith(found.slice(CUT.length));

/** Where the exporter types cells, Python reads numbers (`1_2` is 12), 16 digits are kept, and times lose their zone. */
function same(found: string, answer: string, { type }: Column, { file, options }: ExportCase): boolean {
  if (found === answer) return true;
  if (file.endsWith('.xlsx') && (isCut(found, answer) || found === answer.replace(/^mailto:/, ''))) return true;
  if (options.typesAsText || found === '' || answer === '') return false;
  if (type === 'date' || type === 'date-time') return found.slice(0, 10) === answer.slice(0, 10);
  return number(found) !== 'NaN' && number(found) === number(answer);
}

const number = (text: string): string => Number(text.replaceAll('_', '')).toPrecision(16);
