import { closeAll, hostOn, said } from './testing/small-bundle';

afterEach(closeAll);

const USER = 'first@example.org';
const CODE = `
function echo(a, b) { return [a, b]; }
function secret_() { return 1; }
var app = { go: function () { return 'gone through'; } };
function date() { return { rows: [[new Date()]] }; }
function error() { return [new Error('x')]; }
function fn() { return { f: function () {} }; }
function nothing() {}
function odd() { return { a: undefined, b: [undefined, NaN], m: new Map([[1, 2]]) }; }
function cycle() { var a = {}; a.a = a; return a; }
function service() { return { sheet: SpreadsheetApp.getActiveSheet() }; }
function fail() { throw new TypeError('thrown words'); }
function failText() { throw 'just text'; }
function failGoogle() { SpreadsheetApp.getActiveSheet().getRange(0, 0); }
async function later() { await null; return 'later'; }
function onOpen() { SpreadsheetApp.getUi().createMenu('M').addItem('Go', 'app.go').addToUi(); }
`;

test.each<[string, unknown[], unknown]>([
  ['echo', [1, { a: [true, null, 'x'] }], [1, { a: [true, null, 'x'] }]],
  ['echo', [{ a: undefined, b: [undefined] }, NaN], [{ b: [null] }, null]],
  ['date', [], null],
  ['error', [], null],
  ['fn', [], null],
  ['nothing', [], null],
  ['odd', [], { b: [null, null], m: {} }],
  ['service', [], null],
  ['later', [], 'later'],
  ['fail', [], 'ScriptError: thrown words'],
  ['failText', [], 'ScriptError: just text'],
  ['failGoogle', [], 'ScriptError: The starting row of the range is too small.'],
  ['secret_', [], 'TypeError: google.script.run.secret_ is not a function'],
  ['app.go', [], 'TypeError: google.script.run.app.go is not a function'],
  ['missing', [], 'ScriptError: Script function not found: missing'],
  ['constructor', [], 'ScriptError: Script function not found: constructor'],
  ['echo', [undefined], 'TypeError: Failed due to illegal value in property: 0'],
  ['echo', [1, new Date()], 'TypeError: Failed due to illegal value in property: 1'],
  ['echo', [{ deep: [() => 1] }], 'TypeError: Failed due to illegal value in property: 0'],
  ['echo', [{ when: new Date() }], 'TypeError: Failed due to illegal value in property: when'],
  ['echo', [new Map()], 'TypeError: Failed due to illegal value in property: 0'],
])('google.script.run.%s(%j)', async (name, args, expected) => {
  const host = await hostOn(CODE);
  expect(said(await host.call(USER, name, ...args))).toEqual(expected);
});

test('cycles fail both ways', async () => {
  const host = await hostOn(CODE);
  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;
  expect(said(await host.call(USER, 'echo', cycle))).toBe('TypeError: Failed due to circular reference.');
  expect(said(await host.call(USER, 'cycle'))).toMatch(/^ScriptError: Converting circular structure/);
});

test('what the page refuses does not reach the server', async () => {
  const host = await hostOn(CODE);
  await host.call(USER, 'echo', new Date());
  expect(host.executions).toEqual([]);
});

test('menus may name a method, and a run outside the page keeps dates and names of errors', async () => {
  const host = await hostOn(CODE);
  await host.openDocument();
  expect(said(await host.click('Go'))).toBe('gone through');
  expect(said(await host.run({ function: 'date' }))).toEqual({ rows: [[new Date('2026-01-05T08:00:00Z')]] });
  expect(said(await host.run({ function: 'fail' }))).toBe('TypeError: thrown words');
  expect(said(await host.run({ function: 'failGoogle' }))).toBe(
    'Exception: The starting row of the range is too small.',
  );
});
