import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { DEMO_KEY } from '../../test/kobo-server';
import { root } from '../../test/root';
import { openWorkbench, type Workbench } from '../../test/workbench';
import { importDemo } from '../../test/workbench/import-demo';
import { buildAddOn } from './add-on';

const PORT = 8377;
const KOBO_PORT = 8390;

/** Builds the add-on and keeps the workbench open until Ctrl+C; what is done there is kept in `.state/`. */
export async function serve(): Promise<void> {
  await buildAddOn();
  const workbench = await openWorkbench({
    bundle: join(root(), 'build'),
    port: PORT,
    koboPort: KOBO_PORT,
    stateFolder: join(root(), '.state'),
    prepare: importDemo,
  });
  print(workbench);
  openBrowser(workbench.url);
  await interrupted();
  await workbench.close();
}

function print({ url, kobo, notice }: Workbench): void {
  console.log(`The workbench is at

  ${url}

The add-on's sidebar: Extensions → Connector for KoboToolbox → Open sidebar.
A local KoboToolbox server runs at ${kobo.url}. The demo API key of its "alice" is
  ${DEMO_KEY}
What you do is kept in .state/ (File → Start afresh… begins anew). Ctrl+C ends it.`);
  if (notice !== null) console.log(`\n${notice}`);
}

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  linux: ['xdg-open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Shows the page where somebody sits; that it cannot is no failure, the address was printed. */
function openBrowser(url: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? [];
  if (!process.stdout.isTTY || command === undefined) return;
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => console.log('Open this address in a browser.'));
  child.unref();
}

/** Ctrl+C, or the end of the terminal. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
