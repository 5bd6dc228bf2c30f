import { EngineHost } from './engine-host';
import type { Engine } from './execution/engine';
import { WorkerPool } from './execution/worker-pool';
import { copyDocument } from './state/copy-document';
import type { DocumentState } from './state/document-state';
import { ScriptState } from './state/script-state';
import type { Host, HostOptions } from './types';
import { workerFile } from './worker-bundle';

/**
 * A host on a copy of the document. A published add-on is the same script there, with everyone's user properties; a bound
 * script is copied with the document and starts with nothing. The clock and the people are the same.
 */
export function copyHost(engine: Engine, original: DocumentState, options: HostOptions): Host {
  const number = ++engine.script.counters.copy;
  const script = engine.shape === 'published' ? engine.script : newScript(engine.script, number);
  const document = copyDocument(script, original, number);
  const { stateFile: _, ...rest } = options;
  const pool = new WorkerPool(workerFile());
  return new EngineHost({ ...engine, script, document, pool, running: new Set(), executions: [] }, rest);
}

function newScript({ scriptId, manifest, clock, limits, people }: ScriptState, number: number): ScriptState {
  return new ScriptState(`${scriptId}-copy-${number}`, manifest, clock, limits, people);
}
