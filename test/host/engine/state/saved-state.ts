import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type JsonValue, loadSpreadsheet, saveSpreadsheet } from '../../spreadsheet';
import type { CacheItem, CacheStore } from './cache-store';
import { DocumentState } from './document-state';
import { PropertyStore } from './property-store';
import { Quotas, type QuotaUse } from './quotas';
import type { ScriptState } from './script-state';
import { type TriggerRecord, TriggerTable } from './trigger-table';

const VERSION = 1;

type Texts = Readonly<Record<string, string>>;
type Items = Readonly<Record<string, CacheItem>>;

/** The state file: what survives a restart. Locks, executions and screens do not. */
export interface SavedState {
  readonly version: number;
  /** Clock time, milliseconds since 1970. */
  readonly clock: number;
  readonly counters: ScriptState['counters'];
  readonly scriptProperties: Texts;
  readonly userProperties: Readonly<Record<string, Texts>>;
  readonly scriptCache: Items;
  readonly userCaches: Readonly<Record<string, Items>>;
  readonly quotas: Record<string, QuotaUse>;
  readonly document: {
    readonly spreadsheet: JsonValue;
    readonly properties: Texts;
    readonly cache: Items;
    readonly triggers: TriggerRecord[];
  } | null;
}

/** The saved state, or `null` where there is no file. Fails on a file of another version. */
export function readState(file: string): SavedState | null {
  if (!existsSync(file)) return null;
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const known = typeof json === 'object' && json !== null && 'version' in json && json.version === VERSION;
  if (!known) throw new Error(`${file} is no state of this version of the local host.`);
  return json as SavedState;
}

export function writeState(file: string, script: ScriptState, document: DocumentState | null): void {
  writeFileSync(file, JSON.stringify(snapshot(script, document)));
}

/** All that a state file holds. */
export function snapshot(script: ScriptState, document: DocumentState | null): SavedState {
  return {
    version: VERSION,
    clock: script.clock.now(),
    counters: script.counters,
    scriptProperties: script.scriptProperties.all(),
    userProperties: each(script.userProperties, (store) => store.all()),
    scriptCache: script.scriptCache.all(),
    userCaches: each(script.userCaches, (cache: CacheStore) => cache.all()),
    quotas: script.quotas.save(),
    document: document && {
      spreadsheet: saveSpreadsheet(document.spreadsheet),
      properties: document.properties.all(),
      cache: document.cache.all(),
      triggers: [...document.triggers.all()],
    },
  };
}

function each<From, To>(map: ReadonlyMap<string, From>, to: (value: From) => To): Record<string, To> {
  return Object.fromEntries([...map].map(([key, value]) => [key, to(value)]));
}

/** Puts the script's part of a saved state back. */
export function restoreScript(script: ScriptState, saved: SavedState): void {
  Object.assign(script.counters, saved.counters);
  script.scriptProperties = new PropertyStore(script.limits, saved.scriptProperties);
  script.scriptCache = script.newCache(saved.scriptCache);
  script.quotas = new Quotas(() => script.clock.now(), saved.quotas);
  for (const [user, texts] of Object.entries(saved.userProperties))
    script.userProperties.set(user, new PropertyStore(script.limits, texts));
  for (const [user, items] of Object.entries(saved.userCaches)) script.userCaches.set(user, script.newCache(items));
}

/** The document of a saved state; `null` where there was none. */
export function restoreDocument(script: ScriptState, { document }: SavedState): DocumentState | null {
  if (document === null) return null;
  return new DocumentState(
    loadSpreadsheet(document.spreadsheet, () => script.clock.now()),
    new PropertyStore(script.limits, document.properties),
    script.newCache(document.cache),
    new TriggerTable(document.triggers),
  );
}
