import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Asking } from './ask';
import { readAsk } from './ask';
import { demoWorld } from './demo-world';
import type { Faults } from './faults';
import { createFaults } from './faults';
import { serveFile } from './serve-file';
import type { Outgoing } from './spoil';
import { answerWithFaults } from './spoil';
import type { World } from './world';

/** A request that the server received. `path` is with its query; `time` is epoch milliseconds of the server's clock. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly time: number;
}

/** An answer without the network; null: the connection would have been cut, at once or in the middle of the body. */
export type DirectAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
} | null;

export interface KoboServer {
  /** `http://127.0.0.1:PORT`, no trailing slash. */
  readonly url: string;
  /** All that the server knows; tests may change it at any time. */
  readonly world: World;
  readonly faults: Faults;
  /** Every request received, oldest first; so tests can prove where a key went. */
  readonly requests: readonly RecordedRequest[];
  /** From now on the export has this content: a new file, the cache over. A format that is not given stays as it is. */
  serve(projectUid: string, exportUid: string, file: { csv?: Buffer | string; xlsx?: Buffer }): void;
  /** The same answer at once and without the network, for callers that cannot wait; a delay is not waited for. */
  ask(asking: Asking): DirectAnswer;
  close(): Promise<void>;
}

export interface Options {
  /** Default: the demo's. */
  readonly world?: World;
  /** The driven clock, epoch milliseconds; default `Date.now`. */
  readonly now?: () => number;
  /** Default 0: any free port. */
  readonly port?: number;
}

/** Starts a local KoboToolbox server on the loopback. Fails if the port is taken. */
export async function startKoboServer(options: Options = {}): Promise<KoboServer> {
  const { world = demoWorld(), now = Date.now, port = 0 } = options;
  const faults = createFaults();
  const requests: RecordedRequest[] = [];
  const respond = (asking: Asking): Outgoing => {
    const ask = readAsk(asking);
    const time = now();
    requests.push({ method: ask.method, path: ask.path + ask.search, headers: ask.headers, time });
    return answerWithFaults(world, ask, time, faults.take(ask));
  };
  const http = createServer((incoming, response) => void receive(incoming, response, respond));
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  return {
    url,
    world,
    faults,
    requests,
    serve: (projectUid, exportUid, file) => serveFile(world, projectUid, exportUid, file),
    ask: (asking) => direct(respond({ ...asking, headers: { host: url.slice('http://'.length), ...asking.headers } })),
    close: () =>
      new Promise((resolve, reject) => {
        http.close((error) => (error === undefined ? resolve() : reject(error)));
        http.closeAllConnections();
      }),
  };
}

type Respond = (asking: Asking) => Outgoing;

async function receive(incoming: IncomingMessage, response: ServerResponse, respond: Respond): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : `${value}`,
    ]),
  );
  const { method = 'GET', url = '/' } = incoming;
  const outgoing = respond({ method, url, headers, body: Buffer.concat(chunks) });
  if (outgoing.delayMilliseconds === 0) send(outgoing, method, response);
  else setTimeout(() => send(outgoing, method, response), outgoing.delayMilliseconds).unref();
}

function send({ answer, bytes }: Outgoing, method: string, response: ServerResponse): void {
  if (answer.status === 0) {
    response.destroy();
    return;
  }
  const hasBody = method !== 'HEAD' && answer.status !== 204 && answer.status !== 304;
  response.sendDate = false;
  response.writeHead(answer.status, { 'content-length': String(answer.body.length), ...answer.headers });
  if (!hasBody) response.end();
  else if (bytes === answer.body.length) response.end(answer.body);
  else response.write(answer.body.subarray(0, bytes), () => response.destroy());
}

function direct({ answer, bytes }: Outgoing): DirectAnswer {
  if (answer.status === 0 || bytes < answer.body.length) return null;
  const { status, headers, body } = answer;
  return { status, headers, body };
}
