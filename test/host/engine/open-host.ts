import { createSpreadsheet } from '../spreadsheet';
import { createClock } from './clock';
import { EngineHost } from './engine-host';
import type { Engine } from './execution/engine';
import { WorkerPool } from './execution/worker-pool';
import { HOST_LIMITS } from './limits';
import { readManifest } from './manifest';
import { DocumentState } from './state/document-state';
import { People } from './state/people';
import { PropertyStore } from './state/property-store';
import { readState, restoreDocument, restoreScript, type SavedState } from './state/saved-state';
import { ScriptState } from './state/script-state';
import { useTimeZone } from './time-zone';
import type { Answer, Host, HostOptions } from './types';
import { workerFile } from './worker-bundle';

/** The first button of each set. */
const firstButton: Answer = ({ buttons }) => ({ button: buttons.startsWith('YES') ? 'YES' : 'OK', text: '' });

/** Opens a spreadsheet with the bundle in it. Close it when done: it holds workers. */
export async function openHost(options: HostOptions): Promise<Host> {
  const saved = options.stateFile === undefined ? null : readState(options.stateFile);
  const script = openScript(options, saved);
  const shape = options.shape ?? 'published';
  const document = saved === null ? newDocument(script, options) : restoreDocument(script, saved);
  const engine: Engine = {
    bundle: options.bundle,
    shape,
    script,
    document: shape === 'standalone' ? null : document,
    pool: new WorkerPool(workerFile()),
    reachLoopback: options.reachLoopback ?? true,
    running: new Set(),
    executions: [],
    answer: options.answer ?? firstButton,
  };
  return new EngineHost(engine, options);
}

function openScript(options: HostOptions, saved: SavedState | null): ScriptState {
  const manifest = readManifest(options.bundle);
  useTimeZone(manifest.timeZone);
  const start = saved?.clock ?? Date.parse(options.start ?? '2026-01-05T08:00:00Z');
  if (Number.isNaN(start)) throw new Error(`No date: ${options.start}`);
  const clock = createClock(start, options.frozen ?? true);
  const people = new People(options.users ?? {});
  const script = new ScriptState('script-1', manifest, clock, { ...HOST_LIMITS, ...options.limits }, people);
  if (saved !== null) restoreScript(script, saved);
  return script;
}

function newDocument(script: ScriptState, options: HostOptions): DocumentState {
  const { spreadsheetName: name, locale, timeZone, quirks, sheetLimits: limits } = options;
  const given = { name, locale, timeZone, quirks, limits };
  const spreadsheet = createSpreadsheet({
    id: options.spreadsheetId ?? 'spreadsheet-1',
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    now: () => script.clock.now(),
  });
  return new DocumentState(spreadsheet, new PropertyStore(script.limits), script.newCache());
}
