import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root';

/** A small add-on that asks and opens; the built one's manifest. */
const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Side', 'side').addItem('Dialog', 'dialog').addItem('Ask', 'ask')
    .addItem('Fail', 'fail').addItem('Toast', 'toast').addItem('Long', 'long').addToUi();
}
function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<html><head></head><body>Side</body></html>').setTitle('My side')); }
function dialog() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<b>Dialog</b>'), 'My dialog'); }
function ask() {
  var ui = SpreadsheetApp.getUi();
  var given = ui.prompt('Title', 'Your name?', ui.ButtonSet.OK_CANCEL);
  SpreadsheetApp.getActiveSheet().getRange('A1').setValue(String(given.getSelectedButton()) + ' ' + given.getResponseText());
}
function fail() { throw new Error('nothing works'); }
function toast() { SpreadsheetApp.getActiveSpreadsheet().toast('Done', 'Title', 3); }
function long() { for (;;) SpreadsheetApp.getActiveSheet().getName(); }
function echo(value) { return value; }
function hidden_() {}
`;

/** Writes it for the tests of a file. Gives where it is, from the first test on. */
export function smallAddOn(): () => string {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'workbench-bundle-'));
    cpSync(join(root(), 'appsscript.json'), join(folder, 'appsscript.json'));
    writeFileSync(join(folder, 'Code.js'), CODE);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  return () => folder;
}
