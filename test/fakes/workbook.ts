import { workbookOf } from '../../src/apps-script/workbook';
import type { Size, Tab, Workbook } from '../../src/sheet/workbook';
import {
  createSpreadsheet,
  HostRichTextValueBuilder,
  type HostSheet,
  type HostSpreadsheet,
  type SpreadsheetOptions,
} from '../host/spreadsheet';

/** The adapter of the rim over the local model of a spreadsheet, in this process: no buffering, no limits of time. */
export interface ModelWorkbook extends Workbook {
  readonly spreadsheet: HostSpreadsheet;
  /** Names of the methods that were called on tabs and ranges, in order. */
  readonly calls: string[];
  /** Called before each of them; what it throws, the method throws, and the tab stays as it was. */
  before: (method: string, tab: Tab, args: readonly unknown[]) => void;
  /** All tabs that people see, but the one that was there first. */
  sheets(): HostSheet[];
  /** Values of a tab by its name, without blank ends. */
  texts(tab: string): unknown[][];
}

export function modelWorkbook(options: Partial<SpreadsheetOptions> = {}): ModelWorkbook {
  const spreadsheet = createSpreadsheet({ id: 'book-1', timeZone: 'Africa/Nairobi', ...options });
  const calls: string[] = [];
  const first = spreadsheet.getActiveSheet().getSheetId();
  // The adapter asks for these by their global names.
  Object.assign(globalThis, {
    SpreadsheetApp: {
      ProtectionType: { RANGE: 'RANGE', SHEET: 'SHEET' },
      newRichTextValue: () => new HostRichTextValueBuilder(),
      flush: () => undefined,
    },
    Utilities: { formatDate: clockOf },
  });
  const workbook = workbookOf(spreadsheet as unknown as GoogleAppsScript.Spreadsheet.Spreadsheet);
  const recorded = <T extends Tab | null>(tab: T): T => (tab === null ? tab : recording(tab, told));
  const told = (method: string, tab: Tab, args: readonly unknown[]): void => {
    calls.push(method);
    model.before(method, tab, args);
  };
  const model: ModelWorkbook = Object.assign({}, workbook, {
    tab: (id: number) => recorded(workbook.tab(id)),
    tabNamed: (name: string) => recorded(workbook.tabNamed(name)),
    addTab: (name: string) => recorded(workbook.addTab(name)),
    addHiddenTab: (name: string, size: Size) => recorded(workbook.addHiddenTab(name, size)),
    spreadsheet,
    calls,
    before: () => undefined,
    sheets: () => spreadsheet.getSheets().filter((sheet) => sheet.getSheetId() !== first && !sheet.isSheetHidden()),
    texts: (tab: string) => spreadsheet.getSheetByName(tab)?.getDataRange().getValues() ?? [],
  });
  return model;
}

function recording<T extends Tab>(tab: T, told: ModelWorkbook['before']): T {
  return new Proxy(tab, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        told(String(name), target, args);
        return Reflect.apply(value, target, args) as unknown;
      };
    },
  });
}

/** What a clock of a zone shows, as `2026-01-05 08:00:00`. */
function clockOf(date: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(date);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')} ${of('hour')}:${of('minute')}:${of('second')}`;
}
