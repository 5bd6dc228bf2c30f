import type { StartChoice } from '../contract';
import type { Desk } from './desk';
import { serveFrame } from './frame-server';
import { listen } from './http/listen';
import { servePage } from './page-server';

/** The page's server and the frames' one. */
export interface Servers {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts both on 127.0.0.1; the frames take any free port, another origin than the page. */
export async function openServers(
  desk: Desk,
  port: number,
  startAfresh: (choice: StartChoice) => Promise<void>,
): Promise<Servers> {
  const pageUrl = () => `http://127.0.0.1:${page.port}`;
  const frames = await listen((request, response) => void serveFrame({ desk, pageUrl }, request, response), 0);
  const framesUrl = `http://127.0.0.1:${frames.port}`;
  const services = { desk, framesUrl, startAfresh };
  const page = await listen((request, response) => void servePage(services, request, response), port);
  return {
    url: pageUrl(),
    close: async () => {
      await Promise.all([page.close(), frames.close()]);
    },
  };
}
