import { type Fault, type Faults, htmlInsteadOfFile } from '../../kobo-server';
import type { FaultView } from '../contract';

interface Preset {
  readonly id: string;
  readonly label: string;
  readonly make: (times: number) => Fault;
}

/** Until it is switched off. */
const ALWAYS = Number.MAX_SAFE_INTEGER;

const answer =
  (status: number, body: string, headers: Readonly<Record<string, string>> = {}) =>
  (times: number): Fault => ({
    kind: 'answer',
    hop: 1,
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    body,
    times,
  });

/** What can go wrong with a server, as a person meets it. Of one place and kind only one is on at a time. */
export const FAULTS = [
  {
    id: 'busy',
    label: 'The server is overloaded (503, try again in 30 seconds)',
    make: answer(503, 'Service Unavailable', { 'retry-after': '30' }),
  },
  { id: 'throttled', label: 'Too many requests (429)', make: answer(429, 'Too Many Requests') },
  { id: 'crash', label: 'The export fails (500)', make: answer(500, 'Server Error (500)') },
  { id: 'portal', label: 'A sign-in page instead of the file', make: htmlInsteadOfFile },
  {
    id: 'cut',
    label: 'The download breaks off',
    make: (times) => ({ kind: 'cut', hop: 2, bytes: 20_000, declared: 'full', times }),
  },
  {
    id: 'short',
    label: 'Half of the file, as if it were whole',
    make: (times) => ({ kind: 'cut', hop: 2, bytes: 20_001, declared: 'cut', times }),
  },
  {
    id: 'slow',
    label: 'Every answer takes 4 seconds longer',
    make: (times) => ({ kind: 'delay', hop: 1, milliseconds: 4000, times }),
  },
  { id: 'drop', label: 'The server cannot be reached (data)', make: (times) => ({ kind: 'drop', hop: 1, times }) },
  {
    id: 'offline',
    label: 'The server cannot be reached (projects and keys)',
    make: (times) => ({ kind: 'drop', hop: 'api', times }),
  },
  {
    id: 'elsewhere',
    label: 'The data address leads to another server',
    make: (times) => ({ kind: 'redirect', hop: 1, origin: 'http://127.0.0.1:9', times }),
  },
  {
    id: 'revoked',
    label: 'The key is revoked in the middle of the next download',
    make: () => ({ kind: 'revoke', hop: 1, times: 1 }),
  },
] as const satisfies readonly Preset[];

export const faultViews = ({ pending }: Faults): FaultView[] =>
  FAULTS.map(({ id, label, make }) => ({ id, label, on: pending.some((fault) => isSame(fault, make(1))) }));

export function switchFault(faults: Faults, id: string, on: boolean): void {
  const preset = FAULTS.find((each) => each.id === id);
  if (preset === undefined) throw new Error(`There is no fault ${id}.`);
  faults.set(on ? preset.make(ALWAYS) : { ...preset.make(1), times: 0 });
}

const isSame = (a: Fault, b: Fault): boolean =>
  JSON.stringify({ ...a, times: 0 }) === JSON.stringify({ ...b, times: 0 });
