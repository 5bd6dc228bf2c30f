import { loadSpreadsheet, saveSpreadsheet } from '../../spreadsheet';
import { DocumentState } from './document-state';
import { PropertyStore } from './property-store';
import type { ScriptState } from './script-state';

/**
 * File > Make a copy: the same tabs with their ids, another spreadsheet id; no triggers, no document properties, nobody's
 * screen. Facts: copies carry no triggers and no properties. Protections are copied; only the copy's owner may edit what they
 * protect (a belief).
 */
export function copyDocument(script: ScriptState, original: DocumentState, number: number): DocumentState {
  const saved = saveSpreadsheet(original.spreadsheet);
  if (typeof saved !== 'object' || saved === null || Array.isArray(saved))
    throw new TypeError('A saved spreadsheet is an object.');
  const id = `${original.spreadsheet.getId()}-copy-${number}`;
  const name = `Copy of ${original.spreadsheet.getName()}`;
  const spreadsheet = loadSpreadsheet({ ...structuredClone(saved), id, name }, () => script.clock.now());
  const { book } = spreadsheet;
  book.protections = book.protections.map((one) => ({ ...one, editors: one.editors && [] }));
  return new DocumentState(spreadsheet, new PropertyStore(script.limits), script.newCache());
}
