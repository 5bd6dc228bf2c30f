import fc from 'fast-check';
import { HyperFormula } from 'hyperformula';
import { columnLetters } from '../a1/letters';
import { newSheet } from '../new-sheet';
import type { HostSheet } from '../sheet/sheet';

const [ROWS, COLUMNS] = [12, 10];
const TABS = ['Data', 'My data', "It's"];
/** The last tab is never named, so that formulas there cannot be part of a circle. */
const PREFIXES = ['Data!', "'My data'!"];

const line = (end: number) => fc.integer({ min: 1, max: end });
const dollar = fc.constantFrom('', '$');
const ends = (end: number) => fc.tuple(line(end), line(end)).map((pair) => pair.sort((a, b) => a - b));

const rowLine = fc.tuple(dollar, line(ROWS)).map(([fixed, row]) => `${fixed}${row}`);
const columnLine = fc.tuple(dollar, line(COLUMNS)).map(([fixed, column]) => `${fixed}${columnLetters(column - 1)}`);
const cell = fc.tuple(columnLine, rowLine).map((parts) => parts.join(''));
/** The ends in order, as HyperFormula writes them. */
const rows = fc.tuple(dollar, dollar, ends(ROWS)).map(([a, b, [top, bottom]]) => [`${a}${top}`, `${b}${bottom}`]);
const columns = fc
  .tuple(dollar, dollar, ends(COLUMNS))
  .map(([a, b, [left = 1, right = 1]]) => [`${a}${columnLetters(left - 1)}`, `${b}${columnLetters(right - 1)}`]);
const rectangle = fc.tuple(columns, rows).map(([[left, right], [top, bottom]]) => `${left}${top}:${right}${bottom}`);
const lines = fc.oneof(rows, columns).map((both) => both.join(':'));

const formula = (prefixes: readonly string[], ...references: fc.Arbitrary<string>[]) => {
  const reference = fc.tuple(fc.constantFrom(...prefixes), fc.oneof(...references)).map((parts) => parts.join(''));
  const argument = fc.oneof({ weight: 4, arbitrary: reference }, fc.constantFrom('"A1:B2"', '1.5'));
  return fc.array(argument, { minLength: 1, maxLength: 4 }).map((parts) => `=SUM(${parts.join(',')})`);
};

type Act = {
  tab: number;
  kind: 'insert' | 'delete' | 'move' | 'rename';
  axis: 'Rows' | 'Columns';
  at: number;
  count: number;
  to: number;
};
const act = (...kinds: Act['kind'][]): fc.Arbitrary<Act> =>
  fc.record({
    tab: fc.integer({ min: 0, max: 2 }),
    kind: fc.constantFrom(...kinds),
    axis: fc.constantFrom('Rows', 'Columns'),
    at: line(8),
    count: line(3),
    to: line(9),
  });

/** Whether the act can be done: enough lines are left, and a move goes outside of what it moves. */
function fits(sheet: HostSheet, { kind, axis, at, count, to }: Act): boolean {
  const length = axis === 'Rows' ? sheet.getMaxRows() : sheet.getMaxColumns();
  if (kind === 'move') return at + count - 1 <= length && to <= length && (to < at || to > at + count);
  return kind === 'delete' ? at + count <= length : at <= length;
}

function doHere(sheet: HostSheet, { kind, axis, at, count, to }: Act, round: number): void {
  if (kind === 'rename') sheet.setName(`New name ${round}`);
  else if (kind === 'move')
    sheet[`move${axis}`](axis === 'Rows' ? sheet.getRange(at, 1, count, 1) : sheet.getRange(1, at, 1, count), to);
  else if (kind === 'insert') sheet[`insert${axis}Before`](at, count);
  else sheet[`delete${axis}`](at, count);
}

function doThere(engine: HyperFormula, { tab, kind, axis, at, count, to }: Act, round: number): void {
  if (kind === 'rename') engine.renameSheet(tab, `New name ${round}`);
  else if (kind === 'move') engine[`move${axis}`](tab, at - 1, count, to - 1);
  else if (kind === 'insert') engine[`add${axis}`](tab, [at - 1, count]);
  else engine[`remove${axis}`](tab, [at - 1, count]);
}

const formulasIn = (rows: readonly (readonly (string | undefined)[])[]) =>
  rows.flatMap((cells, at) => cells.flatMap((text, column) => (text ? [`${at} ${column} ${text}`] : []))).sort();

/** The same formulas in the last tabs of a spreadsheet and of HyperFormula. */
function both(given: readonly (readonly string[][])[]) {
  const { spreadsheet } = newSheet({ limits: { newSheetRows: ROWS, newSheetColumns: COLUMNS } });
  const sheets = TABS.map((name) => spreadsheet.insertSheet(name));
  const tabs = sheets.map((sheet) => [sheet.getName(), []]);
  const engine = HyperFormula.buildFromSheets(Object.fromEntries(tabs), { licenseKey: 'gpl-v3' });
  sheets.forEach((sheet, tab) => {
    const block = given[tab - TABS.length + given.length];
    if (block) sheet.getRange('C3:D4').setFormulas(block);
    if (block) engine.setCellContents({ sheet: tab, row: 2, col: 2 }, [...block]);
    // HyperFormula takes no notice of lines that are inserted below its last content.
    sheet.getRange(ROWS, COLUMNS).setValue(1);
    engine.setCellContents({ sheet: tab, row: ROWS - 1, col: COLUMNS - 1 }, 1);
  });
  return { sheets, engine };
}

/**
 * HyperFormula is the oracle for what it knows. It loses whole rows and columns that are moved, and now and then those in circles,
 * so these are left out there.
 */
test.each<[string, number, fc.Arbitrary<string>, fc.Arbitrary<Act>]>([
  [
    'cells and rectangles',
    3,
    formula(['', "'It''s'!", ...PREFIXES], cell, rectangle),
    act('insert', 'delete', 'move', 'rename'),
  ],
  ['whole rows and columns', 1, formula(PREFIXES, cell, lines), act('insert', 'delete', 'rename')],
])('%s end up as in HyperFormula after any acts', (_, tabs, one, anAct) => {
  const pair = fc.array(one, { minLength: 2, maxLength: 2 });
  const blocks = fc.array(fc.array(pair, { minLength: 2, maxLength: 2 }), { minLength: tabs, maxLength: tabs });
  fc.assert(
    fc.property(blocks, fc.array(anAct, { minLength: 1, maxLength: 5 }), (given, acts) => {
      const { sheets, engine } = both(given);
      acts.forEach((each, round) => {
        const sheet = sheets[each.tab];
        if (!sheet || !fits(sheet, each)) return;
        doHere(sheet, each, round);
        doThere(engine, each, round);
      });
      sheets.forEach((sheet, tab) => {
        expect(formulasIn(sheet.getDataRange().getFormulas())).toEqual(formulasIn(engine.getSheetFormulas(tab)));
      });
      engine.destroy();
    }),
    { numRuns: 60 },
  );
});
