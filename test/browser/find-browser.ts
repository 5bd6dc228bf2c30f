import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import chromium from '@sparticuz/chromium';

/** A browser that can be started, with the arguments it needs. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser for tests: `CHROME_PATH`, an installed Chrome or Chromium, else on Linux the one that the package
 * `@sparticuz/chromium` brings along.
 * Throws with one sentence that says what to do where there is none.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const installed = [process.env.CHROME_PATH ?? '', ...onPath(), ...PLACES].find(
    (path) => path !== '' && isRunnable(path),
  );
  if (installed !== undefined) return { executablePath: installed, args: ['--no-sandbox'] };
  if (process.platform === 'linux' && process.arch === 'x64') return fromPackage();
  throw new Error('No browser was found: install Google Chrome, or set CHROME_PATH to a Chrome or Chromium.');
}

const onPath = (): string[] =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}

/**
 * It unpacks at first use, into the temporary folder. Of its arguments, made for small rented machines, the single process
 * is left out: there the browser ends with its last page.
 */
async function fromPackage(): Promise<FoundBrowser> {
  const args = chromium.args.filter((arg) => !['--single-process', '--no-zygote'].includes(arg));
  return { executablePath: await chromium.executablePath(), args: [...args, '--no-sandbox'] };
}
