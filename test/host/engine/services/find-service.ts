import type { Execution } from '../execution/execution';
import type { Call } from '../wire';
import { CACHE } from './cache';
import { documentCall } from './document-call';
import { FETCH } from './fetch';
import { LOCK } from './lock';
import { PROPERTIES } from './properties';
import { SCRIPT_APP } from './script-app';
import type { Service } from './service';
import { SESSION } from './session';
import { SPREADSHEET_APP } from './spreadsheet-app';
import { UI } from './ui';

const TABLE = new Map<string, Service>(
  Object.entries({ ...PROPERTIES, ...CACHE, ...LOCK, ...FETCH, ...SCRIPT_APP, ...SPREADSHEET_APP, ...UI, ...SESSION }),
);

/** The service that a call means: one of the table, or a method of an object of the spreadsheet. */
export function findService(execution: Execution, call: Call): Service {
  const service = call.target === undefined ? TABLE.get(call.name) : documentCall(execution, call.name, call.target);
  if (service === undefined) throw new Error(`The local host has no ${call.name}.`);
  return service;
}
