import type { AlertAnswer } from '..';
import { closeAll, hostOn, said, smallBundle } from './testing/small-bundle';

afterEach(closeAll);

const CODE = `
function onInstall(e) { onOpen(e); }
function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createAddonMenu().addItem('Open', 'show').addSeparator().addSubMenu(ui.createMenu('More').addItem('Ask', 'ask')).addToUi();
}
function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Connector')); }
function dialog() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<b>').append('x').setWidth(300), 'Preview'); }
function missing() { HtmlService.createHtmlOutputFromFile('Nope'); }
function ask() {
  var ui = SpreadsheetApp.getUi();
  var prompt = ui.prompt('Name?');
  return [ui.alert('Hi') === ui.Button.OK, String(ui.alert('Sure?', ui.ButtonSet.YES_NO)), String(ui.alert('T', 'Text', ui.ButtonSet.OK_CANCEL)),
    String(prompt.getSelectedButton()), prompt.getResponseText()];
}
function toast() { SpreadsheetApp.getActive().toast('Done', 'Title', 3); SpreadsheetApp.getActive().toast('Only'); }
function bad() { SpreadsheetApp.getUi().createMenu('M').addItem('x', function () {}); }
function log() { console.log('a %s', 1); console.error({ b: 2 }); Logger.log('c'); return Logger.getLog(); }
`;
const bundle = () => smallBundle(CODE, { 'Sidebar.html': '<p>Hello</p>' });

test('opening the document makes the menu, with Help; submenus can be clicked', async () => {
  const host = await hostOn('', { bundle: bundle() });
  expect(host.menu()).toEqual([]);
  await host.openDocument();
  expect(host.menu()).toEqual([
    { kind: 'item', label: 'Open', function: 'show' },
    { kind: 'separator' },
    { kind: 'menu', label: 'More', items: [{ kind: 'item', label: 'Ask', function: 'ask' }] },
    { kind: 'item', label: 'Help', function: '' },
  ]);
  await host.openDocument();
  expect(host.menu()).toHaveLength(4);
  expect(host.menu('second@example.org')).toEqual([]);
  await host.install('second@example.org');
  expect(host.menu('second@example.org')).toHaveLength(4);
  await expect(host.click('Nothing')).rejects.toThrow('first@example.org sees no menu item "Nothing".');
});

test('only installed, onOpen runs in NONE and still makes the menu', async () => {
  const host = await hostOn('', { bundle: bundle(), installedOnly: true });
  expect((await host.openDocument()).status).toBe('done');
  expect(host.executions).toMatchObject([{ function: 'onOpen', authMode: 'NONE', context: 'open' }]);
  expect(host.menu()).toHaveLength(4);
});

test('the sidebar and dialogs', async () => {
  const host = await hostOn('', { bundle: bundle() });
  await host.openDocument();
  expect(host.sidebar()).toBeNull();
  await host.click('Open');
  await host.run({ function: 'dialog' });
  expect(host.sidebar()).toEqual({ title: 'Connector', html: '<p>Hello</p>' });
  expect(host.sidebar('second@example.org')).toBeNull();
  expect(host.dialog()).toEqual({ title: 'Preview', html: '<b>x', modal: true });
  expect(said(await host.run({ function: 'missing' }))).toBe('Exception: No HTML file named Nope was found.');
});

test('alerts and prompts are answered', async () => {
  const host = await hostOn('', { bundle: bundle() });
  expect(said(await host.run({ function: 'ask' }))).toEqual([true, 'YES', 'OK', 'OK', '']);
  const answers: AlertAnswer[] = [
    { button: 'CLOSE', text: 'me' },
    { button: 'OK' },
    { button: 'NO' },
    { button: 'CANCEL' },
  ];
  host.answer = async () => answers.shift() ?? { button: 'OK' };
  expect(said(await host.run({ function: 'ask' }))).toEqual([true, 'NO', 'CANCEL', 'CLOSE', 'me']);
  expect(host.alerts.slice(4)).toMatchObject([
    { text: 'Name?', prompt: true },
    { text: 'Hi', buttons: 'OK' },
    { text: 'Sure?', buttons: 'YES_NO' },
    { title: 'T', text: 'Text', buttons: 'OK_CANCEL' },
  ]);
});

test('toasts are no counted calls', async () => {
  const host = await hostOn('', { bundle: bundle() });
  expect((await host.run({ function: 'toast' })).calls.all).toBe(0);
  const user = 'first@example.org';
  expect(host.toasts).toEqual([
    { user, message: 'Done', title: 'Title', seconds: 3 },
    { user, message: 'Only', title: '', seconds: 5 },
  ]);
});

test('a menu item takes the name of a function', async () => {
  const host = await hostOn('', { bundle: bundle() });
  expect(said(await host.run({ function: 'bad' }))).toMatch(
    /^Exception: The parameters \(String,Function\) don't match/,
  );
});

test('console and Logger write the log of the execution', async () => {
  const host = await hostOn('', { bundle: bundle() });
  const outcome = await host.run({ function: 'log' });
  expect(outcome.log).toEqual([
    { level: 'log', text: 'a 1' },
    { level: 'error', text: '{ b: 2 }' },
    { level: 'info', text: 'c' },
  ]);
  expect(said(outcome)).toBe('c\n');
});
