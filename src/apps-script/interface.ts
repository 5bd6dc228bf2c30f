import type { MenuItem } from '../ui/menu';

/** The add-on's menu under Extensions. The only service calls that Google allows before the person has authorised. */
export function addMenu(items: readonly MenuItem[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { label, handler } of items) menu.addItem(label, handler);
  menu.addToUi();
}

/** Opens the built sidebar. */
export function showSidebar(title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(title));
}

/** A few words in the corner of the spreadsheet, for ten seconds. */
export function toast(text: string, title: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, title, 10);
}

export function alert(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}
