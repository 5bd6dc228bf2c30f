import { METHODS } from '../spreadsheet';
import { Exception } from './exception';
import { DOCUMENT_SCOPES, EMAIL_SCOPES, FETCH_SCOPES, TRIGGER_SCOPES, UI_SCOPES, WIDE_SCOPES } from './scopes';
import type { AuthMode, Context } from './types';

/** Who calls: what the gates look at. `scopes`: those of the manifest that the person has granted. */
export interface Caller {
  readonly authMode: AuthMode;
  readonly context: Context;
  readonly scopes: readonly string[];
}

interface Gate {
  readonly modes: readonly AuthMode[];
  readonly scopes: readonly string[];
}

const ANY: readonly AuthMode[] = ['NONE', 'LIMITED', 'FULL'];
const DOCUMENT: readonly AuthMode[] = ['LIMITED', 'FULL'];
const FULL: readonly AuthMode[] = ['FULL'];
/** The classes of a document's objects. A User is no part of the document. */
const MODEL = Object.keys(METHODS).filter((name) => name !== 'User');

/**
 * By the beginning of a call's name, the longest that fits. Facts: Google's table of authorization modes for Editor
 * add-ons: without authorization neither document nor properties nor network, in LIMITED no network and only menus; cache
 * and lock are taken to be as properties (a belief).
 */
const GATES: Readonly<Record<string, Gate>> = {
  'SpreadsheetApp.': { modes: DOCUMENT, scopes: DOCUMENT_SCOPES },
  'SpreadsheetApp.getUi': { modes: ANY, scopes: [] },
  'SpreadsheetApp.openBy': { modes: FULL, scopes: WIDE_SCOPES },
  'SpreadsheetApp.create': { modes: FULL, scopes: WIDE_SCOPES },
  ...Object.fromEntries(MODEL.map((name) => [`${name}.`, { modes: DOCUMENT, scopes: DOCUMENT_SCOPES }])),
  'User.': { modes: ANY, scopes: [] },
  'PropertiesService.': { modes: DOCUMENT, scopes: [] },
  'Properties.': { modes: DOCUMENT, scopes: [] },
  'CacheService.': { modes: DOCUMENT, scopes: [] },
  'Cache.': { modes: DOCUMENT, scopes: [] },
  'LockService.': { modes: DOCUMENT, scopes: [] },
  'Lock.': { modes: DOCUMENT, scopes: [] },
  'UrlFetchApp.': { modes: FULL, scopes: FETCH_SCOPES },
  'ScriptApp.': { modes: FULL, scopes: TRIGGER_SCOPES },
  'ScriptApp.getAuthorizationInfo': { modes: ANY, scopes: [] },
  'ScriptApp.requireScopes': { modes: FULL, scopes: [] },
  'Ui.addMenu': { modes: ANY, scopes: [] },
  'Ui.': { modes: FULL, scopes: UI_SCOPES },
  'Session.': { modes: FULL, scopes: EMAIL_SCOPES },
  'Utilities.': { modes: ANY, scopes: [] },
};
const BY_LENGTH = Object.entries(GATES).sort(([a], [b]) => b.length - a.length);
const OF_DOCUMENT = new RegExp(`^(${MODEL.join('|')})\\.`);

/** Lets a call pass or throws Google's words. A name without a gate is a gap in this host and says so. */
export function checkGate(name: string, caller: Caller): void {
  if (name === 'SpreadsheetApp.getUi' && caller.context === 'trigger')
    throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.');
  const gate = BY_LENGTH.find(([start]) => name.startsWith(start))?.[1];
  if (gate === undefined) throw new Error(`The local host has no gate for ${name}.`);
  const granted = gate.scopes.length === 0 || gate.scopes.some((scope) => caller.scopes.includes(scope));
  if (gate.modes.includes(caller.authMode) && granted) return;
  throw new Exception(refusal(OF_DOCUMENT.test(name) ? `SpreadsheetApp.${name}` : name, gate.scopes));
}

function refusal(name: string, scopes: readonly string[]): string {
  const needed = scopes.length > 1 ? `(${scopes.join(' || ')})` : scopes.join('');
  if (scopes === WIDE_SCOPES)
    return `Specified permissions are not sufficient to call ${name}. Required permissions: ${needed}`;
  return `You do not have permission to call ${name}.${needed === '' ? '' : ` Required permissions: ${needed}`}`;
}
