import { restoreSpreadsheet } from '../../spreadsheet';
import type { DocumentState } from './document-state';
import { restoreScript, type SavedState, snapshot } from './saved-state';
import type { ScriptState } from './script-state';

/** Keeps a state in memory: see `Host.remember`. */
export function remember(script: ScriptState, document: DocumentState | null): () => void {
  const saved = structuredClone(snapshot(script, document));
  return () => {
    const { document: past, ...own } = structuredClone(saved);
    script.userProperties.clear();
    script.userCaches.clear();
    restoreScript(script, { ...own, counters: script.counters, document: null });
    if (document !== null && past !== null) restoreDocument(document, past);
  };
}

/** In place: executions and people hold the document's objects. */
function restoreDocument(document: DocumentState, past: NonNullable<SavedState['document']>): void {
  restoreSpreadsheet(document.spreadsheet, past.spreadsheet);
  document.properties.setAll(past.properties, true);
  document.cache.restore(past.cache);
  document.triggers.restore(past.triggers);
}
