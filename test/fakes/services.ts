import type { Cache } from '../../src/sync/cache';
import type { Store } from '../../src/sync/store';
import type { ApiServices } from '../../src/ui/api';
import type { Shape } from '../../src/ui/contract';
import { serverMessages } from '../../src/ui/messages/languages';
import { type Scripted, scriptedHttp } from './http';
import { modelWorkbook } from './workbook';

export class MemoryStore implements Store {
  readonly texts = new Map<string, string>();
  read = (name: string): string | null => this.texts.get(name) ?? null;
  write(name: string, text: string): void {
    this.texts.set(name, text);
  }
  remove(name: string): void {
    this.texts.delete(name);
  }
  names = (prefix: string): string[] => [...this.texts.keys()].filter((name) => name.startsWith(prefix));
}

/** A cache without time; `put` is remembered in `said`. */
export class MemoryCache implements Cache {
  readonly texts = new Map<string, string>();
  readonly said: string[] = [];
  put(name: string, text: string): void {
    this.said.push(`${name} ${text}`);
    this.texts.set(name, text);
  }
  get = (name: string): string | null => this.texts.get(name) ?? null;
  remove(names: readonly string[]): void {
    for (const name of names) this.texts.delete(name);
  }
}

/** Everything a refresh works with, in memory. `as` gives the same spreadsheet to another person. */
export function fakeServices(script: readonly Scripted[] = [], shape: Shape = 'published', page?: Scripted) {
  let [time, ids, held] = [Date.UTC(2026, 0, 5, 8), 0, false];
  let startedAt = time;
  const services = {
    http: scriptedHttp(script, page),
    workbook: modelWorkbook(),
    documentStore: new MemoryStore(),
    userStore: new MemoryStore(),
    lock: {
      take: () => {
        if (held) return false;
        held = true;
        return true;
      },
      release: () => {
        held = false;
      },
    },
    clock: { now: () => time },
    get startedAt() {
      return startedAt;
    },
    cache: new MemoryCache(),
    triggers: {
      made: 0,
      ensureHourly() {
        this.made += 1;
      },
      remove() {
        this.made = 0;
      },
    },
    newId: () => `link${String(++ids).padStart(4, '0')}`,
    newSecret: () => 'secret',
    layoutWords: (language: string) => serverMessages(language).layout,
    surroundings: { locale: () => 'en', shape: () => shape },
  } satisfies ApiServices & { triggers: { made: number } };
  return Object.assign(services, {
    /** Time goes by between two executions. */
    advance: (milliseconds: number) => {
      time += milliseconds;
      startedAt = time;
    },
    hold: () => {
      held = true;
    },
  });
}
