import { Exception } from '../exception';
import type { Execution } from '../execution/execution';
import type { Screen, Screens } from '../state/screens';
import type { Alert, MenuItem } from '../types';
import { all, type Services } from './service';

/** What the add-on shows. Facts: reference for Ui and Spreadsheet.toast; one sidebar at a time; an add-on menu gets "Help". */
export const UI: Services = all(null, {
  'Ui.addMenu': (execution, [menu]) => addMenu(screen(execution), fields(menu)),
  'Ui.showSidebar': (execution, [page]) => {
    screen(execution).sidebar = pageOf(page);
  },
  'Ui.showModalDialog': (execution, [page]) => showDialog(execution, page, true),
  'Ui.showModelessDialog': (execution, [page]) => showDialog(execution, page, false),
  'Ui.alert': (execution, args) => ask(execution, args, false),
  'Ui.prompt': (execution, args) => ask(execution, args, true),
});

function screens({ engine }: Execution): Screens {
  if (engine.document === null) throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.');
  return engine.document.screens;
}

function screen(execution: Execution): Screen {
  return screens(execution).of(execution.user);
}

function showDialog(execution: Execution, page: unknown, modal: boolean): void {
  screen(execution).dialog = { ...pageOf(page), modal };
}

function fields(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}));
}

function addMenu(shown: Screen, menu: ReadonlyMap<string, unknown>): void {
  const items = itemsOf(menu.get('items'));
  const addOn = menu.get('addOn') === true;
  const caption = addOn ? 'Extensions' : String(menu.get('caption'));
  const help: MenuItem = { kind: 'item', label: 'Help', function: '' };
  shown.menus = shown.menus.filter((one) => one.caption !== caption);
  shown.menus.push({ caption, items: addOn ? [...items, help] : items });
}

function itemsOf(value: unknown): MenuItem[] {
  return (Array.isArray(value) ? value : []).map((item): MenuItem => {
    const facts = fields(item);
    const [kind, label] = [facts.get('kind'), String(facts.get('label'))];
    if (kind === 'separator') return { kind };
    if (kind === 'menu') return { kind, label, items: itemsOf(facts.get('items')) };
    return { kind: 'item', label, function: String(facts.get('function')) };
  });
}

function pageOf(value: unknown): { title: string; html: string } {
  const facts = fields(value);
  return { title: String(facts.get('title')), html: String(facts.get('content')) };
}

const SETS = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'] as const;

async function ask(execution: Execution, [title, text, set]: readonly unknown[], prompt: boolean): Promise<unknown> {
  const buttons = SETS.find((one) => one === set);
  if (buttons === undefined) throw new Exception(`Invalid argument: ${String(set)}`);
  const alert: Alert = { user: execution.user, title: String(title), text: String(text), buttons, prompt };
  screens(execution).alerts.push(alert);
  return await execution.engine.answer(alert);
}
