/**
 * One measurement in a process of its own: `node child.mjs text|bytes|parts FILE SCRIPT`. The script runs in a bare context: no
 * `TextDecoder`, no timers, no `Buffer`, as in Apps Script. Prints one line of JSON.
 */
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { unzip } from './unzip.mjs';

const [kind, file, script] = process.argv.slice(2);

/** What a contestant gets, and no more, since all of it counts as memory. */
function input() {
  if (kind === 'text') return { text: readFileSync(file, 'utf8') };
  const bytes = readFileSync(file);
  return kind === 'bytes' ? { bytes } : { latin1: bytes.toString('latin1'), parts: unzip(bytes) };
}

const context = createContext({});
runInContext(readFileSync(script, 'utf8'), context);
const run = runInContext('Contestant.run', context);

const before = performance.now();
const given = input();
const start = performance.now();
const cells = run(given);
const end = performance.now();
const peakMb = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ ms: end - start, prepareMs: start - before, peakMb, cells }));
