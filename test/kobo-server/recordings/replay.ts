import type { Agent } from 'node:http';
import { request } from 'node:http';
import type { KoboServer } from '../server';
import type { Received } from './compare';
import type { Exchange } from './exchange';

/** Names of the recording and what they are here: addresses of files, uids of export settings made, times of files. */
export type Names = Map<string, string>;

/** Asks the local server what was asked of the recorded one, under the recorded host. */
export async function replay(server: KoboServer, exchange: Exchange, names: Names, agent: Agent): Promise<Received> {
  const { method, url, headers, body } = exchange.request;
  const [, host = '', path = '/'] = /^https:\/\/([^/]+)(.*)$/.exec(url) ?? [];
  const sent = {
    ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, names.get(value) ?? value])),
    Host: host,
    'X-Forwarded-Proto': 'https',
  };
  const text = body === undefined || typeof body === 'string' ? (body ?? '') : JSON.stringify(body);
  const received = await send(server.url, { method, path: translated(path, names), headers: sent, agent }, text);
  learn(exchange, received, names);
  return received;
}

interface Sending {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly agent: Agent;
}

function send(url: string, sending: Sending, body: string): Promise<Received> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const length = Buffer.byteLength(body);
    const headers = { ...sending.headers, ...(length > 0 ? { 'Content-Length': String(length) } : {}) };
    const outgoing = request({ ...sending, hostname, port, headers, setHost: false }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const received = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
        resolve({
          status: incoming.statusCode ?? 0,
          headers: Object.fromEntries(received),
          body: Buffer.concat(chunks),
        });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const translated = (path: string, names: Names): string =>
  [...names].reduce((text, [recorded, here]) => text.split(recorded).join(here), path);

/** Remembers what this answer calls by another name than the recorded one. */
function learn({ response }: Exchange, received: Received, names: Names): void {
  for (const name of ['location', 'last-modified']) {
    const [recorded, here] = [response.headers[name], received.headers[name]];
    if (recorded === undefined || here === undefined) continue;
    if (name === 'last-modified' || recorded.startsWith('/private-media/')) names.set(recorded, here);
    else if (response.status === 201) names.set(lastPart(recorded), lastPart(here));
  }
}

const lastPart = (url: string): string => /([^/]+)\/$/.exec(url)?.[1] ?? url;
