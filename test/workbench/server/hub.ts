import type { ServerResponse } from 'node:http';
import type { PageEvent } from '../contract';
import type { Session } from './sessions';

/** Proxies and browsers give up on silent streams. */
const HEARTBEAT_MS = 20_000;

/** Open pages that listen (server-sent events: WHATWG HTML, section 9.2). */
export class Hub {
  private readonly listeners = new Map<ServerResponse, Session>();
  private readonly heartbeat = setInterval(() => this.write(': still here\n\n', () => true), HEARTBEAT_MS).unref();

  /** Keeps the response open for events; `left` is called when the page goes away. */
  listen(response: ServerResponse, session: Session, left: () => void): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('retry: 500\n\n');
    this.listeners.set(response, session);
    response.on('close', () => {
      this.listeners.delete(response);
      left();
    });
  }

  isOpen(session: Session): boolean {
    return [...this.listeners.values()].includes(session);
  }

  /** Tells all pages, or those of one person. */
  tell(event: PageEvent, user?: string): void {
    this.write(`data: ${JSON.stringify(event)}\n\n`, (session) => user === undefined || session.user === user);
  }

  /** What still runs, as a trigger, may tell something afterwards: there is nobody left to hear it. */
  close(): void {
    clearInterval(this.heartbeat);
    for (const response of this.listeners.keys()) response.end();
    this.listeners.clear();
  }

  private write(text: string, isFor: (session: Session) => boolean): void {
    for (const [response, session] of this.listeners) if (isFor(session)) response.write(text);
  }
}
