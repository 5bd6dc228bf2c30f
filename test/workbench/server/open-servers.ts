import type { StartChoice } from '../contract';
import type { Closers } from './closers';
import type { Desk } from './desk';
import { serveFrame } from './frame-server';
import { listen } from './http/listen';
import { servePage } from './page-server';

/** Starts the page's server and the frames' one on 127.0.0.1; the frames take any free port: another origin than the page. */
export async function openServers(
  desk: Desk,
  port: number,
  startAfresh: (choice: StartChoice) => Promise<void>,
  closers: Closers,
): Promise<string> {
  const pageUrl = () => `http://127.0.0.1:${page.port}`;
  const frames = await listen((request, response) => void serveFrame({ desk, pageUrl }, request, response), 0);
  closers.add(frames.close);
  const framesUrl = `http://127.0.0.1:${frames.port}`;
  const services = { desk, framesUrl, startAfresh };
  const page = await listen((request, response) => void servePage(services, request, response), port);
  closers.add(page.close);
  return pageUrl();
}
