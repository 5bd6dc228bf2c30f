import type { IncomingMessage } from 'node:http';
import { Refusal } from '../refusal';

/**
 * Lets only pages of this server in: it can act on a spreadsheet and holds API keys, and every web page that the developer
 * visits can reach the loopback. The Host header stops names that were pointed at 127.0.0.1 (DNS rebinding), the Origin
 * header stops forms and scripts of other pages.
 * @throws Refusal 403
 */
export function guard(request: IncomingMessage): void {
  const { host = '', origin } = request.headers;
  const port = request.socket.localPort;
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) {
    throw new Refusal(403, 'This server answers on 127.0.0.1 and localhost only.');
  }
  if (request.method === 'GET' || request.method === 'HEAD') return;
  if (origin !== undefined && origin !== `http://${host}`) throw new Refusal(403, 'This comes from another page.');
}
