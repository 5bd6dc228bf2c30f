import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../root';

/** One question of a client and what KoboToolbox's own server code answered; cut for size, see test/fixtures/README.md. */
export interface Exchange {
  readonly title: string;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly json?: unknown;
    readonly text?: string;
    readonly bytes: number;
  };
}

/** The recordings by topic. */
export const TOPICS = [
  'auth',
  'environment',
  'assets',
  'export_settings',
  'sync_export',
  'sync_export_states',
  'urls_headers',
  'data',
  'names_languages_permissions',
] as const;

export type Topic = (typeof TOPICS)[number];

/** The exchanges of a topic, in the order in which they happened; the second of a title is called `title (2)`. */
export function recordedExchanges(topic: Topic): Exchange[] {
  const path = join(root(), 'test', 'fixtures', 'recordings', `${topic}.json`);
  const exchanges: Exchange[] = JSON.parse(readFileSync(path, 'utf8'));
  const times = new Map<string, number>();
  return exchanges.map((exchange) => {
    const time = (times.get(exchange.title) ?? 0) + 1;
    times.set(exchange.title, time);
    return time === 1 ? exchange : { ...exchange, title: `${exchange.title} (${time})` };
  });
}
