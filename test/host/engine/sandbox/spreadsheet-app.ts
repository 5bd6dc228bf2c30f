import { METHODS } from '../../spreadsheet';
import { newRichTextValue } from './rich-text';
import type { Sandbox } from './sandbox';
import { SHEET_ENUMS, withEnums } from './sheet-enums';
import { createUi } from './ui';

/** Google's SpreadsheetApp. Facts: reference for SpreadsheetApp. The document's objects are stand-ins of `createRemote`. */
export function createSpreadsheetApp(sandbox: Sandbox): object {
  const forward =
    (name: string) =>
    (...args: unknown[]) =>
      sandbox.call(`SpreadsheetApp.${name}`, args);
  return sandbox.strict('SpreadsheetApp', {
    toString: () => 'SpreadsheetApp',
    ...SHEET_ENUMS,
    getActiveSpreadsheet: forward('getActiveSpreadsheet'),
    getActive: forward('getActive'),
    getActiveSheet: forward('getActiveSheet'),
    newConditionalFormatRule: forward('newConditionalFormatRule'),
    newDataValidation: forward('newDataValidation'),
    newFilterCriteria: forward('newFilterCriteria'),
    openById: forward('openById'),
    openByUrl: forward('openByUrl'),
    create: forward('create'),
    flush: () => void sandbox.call('SpreadsheetApp.flush'),
    newRichTextValue: newRichTextValue(sandbox),
    getUi: () => {
      sandbox.call('SpreadsheetApp.getUi');
      return createUi(sandbox);
    },
  });
}

const TABLE = new Map(Object.entries(METHODS));

/** A spreadsheet, tab, range, … of the main thread: each method of the model's table is a call. */
export function createRemote(sandbox: Sandbox, kind: string, handle: number): object {
  const names = [...Object.keys(TABLE.get(kind) ?? {}), ...(kind === 'Spreadsheet' ? ['toast'] : [])];
  const methods = names.map((name): [string, unknown] => [
    name,
    (...args: unknown[]) => withEnums(`${kind}.${name}`, sandbox.call(`${kind}.${name}`, args, handle)),
  ]);
  const email = () => String(sandbox.call('User.getEmail', [], handle));
  return sandbox.strict(kind, { toString: kind === 'User' ? email : () => kind, ...Object.fromEntries(methods) });
}
