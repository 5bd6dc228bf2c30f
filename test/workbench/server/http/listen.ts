import { createServer, type RequestListener, type Server } from 'node:http';

const TRIES = 20;

/** A server on the loopback that listens. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Listens on 127.0.0.1, on the port or the next free one after it; port 0: any free one.
 * Fails when none of 20 is free.
 */
export async function listen(listener: RequestListener, port: number, tries = TRIES): Promise<Listening> {
  const server = createServer(listener);
  try {
    await start(server, port);
  } catch (thrown) {
    if (!isTaken(thrown) || port === 0 || tries <= 1) throw thrown;
    return listen(listener, port + 1, tries - 1);
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { port: address.port, close: () => close(server) };
}

function start(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

/** By the code alone: inside Jest, Node's own errors are not instances of its `Error`. */
const isTaken = (thrown: unknown): boolean =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === 'EADDRINUSE';

/** Open event streams never end by themselves. */
function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
