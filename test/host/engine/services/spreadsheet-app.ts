import {
  HostConditionalFormatRuleBuilder,
  HostDataValidationBuilder,
  HostFilterCriteriaBuilder,
  type HostSpreadsheet,
} from '../../spreadsheet';
import { Exception } from '../exception';
import type { Execution } from '../execution/execution';
import { all, type Services } from './service';

/** Google's SpreadsheetApp. Facts: reference for SpreadsheetApp; without a document nothing is active. */
export const SPREADSHEET_APP: Services = {
  ...all(null, {
    'SpreadsheetApp.getUi': ({ engine }) => {
      if (engine.document === null) throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.');
    },
    'SpreadsheetApp.getActiveSpreadsheet': active,
    'SpreadsheetApp.getActive': active,
    'SpreadsheetApp.getActiveSheet': (execution) => active(execution)?.getActiveSheet() ?? null,
    'SpreadsheetApp.newConditionalFormatRule': () => new HostConditionalFormatRuleBuilder(),
    'SpreadsheetApp.newDataValidation': () => new HostDataValidationBuilder(),
    'SpreadsheetApp.newFilterCriteria': () => new HostFilterCriteriaBuilder(),
    'SpreadsheetApp.openById': notModelled('openById'),
    'SpreadsheetApp.openByUrl': notModelled('openByUrl'),
    'SpreadsheetApp.create': notModelled('create'),
  }),
  ...all('flush', { 'SpreadsheetApp.flush': ({ queue }) => queue.flush() }),
};

function active({ engine }: Execution): HostSpreadsheet | null {
  return engine.document?.spreadsheet ?? null;
}

/** Behind the gate there would be other documents; this host has one. */
function notModelled(method: string): () => never {
  return () => {
    throw new Error(`The local host has no SpreadsheetApp.${method}: it knows one document.`);
  };
}
