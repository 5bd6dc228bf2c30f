import type { Ask } from './ask';
import { isMedia } from './private-media';

/** Where a fault strikes: 1 the data address, 2 the file behind its redirect, `api` all other addresses. */
export type Hop = 1 | 2 | 'api';

/** How many answers it spoils; 0 withdraws it. */
interface Counted {
  readonly hop: Hop;
  readonly times: number;
}

/** This answer instead of the true one (the true one is not made). */
export interface AnswerFault extends Counted {
  readonly kind: 'answer';
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** A redirect of the first hop goes to the same path of another origin. */
export interface RedirectFault extends Counted {
  readonly kind: 'redirect';
  readonly hop: 1;
  readonly origin: string;
}

/**
 * Only the first `bytes` of the body arrive. `declared` `full`: the header promises all and the connection breaks; `cut`: the
 * header promises no more than comes, so only the content can tell.
 */
export interface CutFault extends Counted {
  readonly kind: 'cut';
  readonly bytes: number;
  readonly declared: 'full' | 'cut';
}

/** The true answer, late, in milliseconds of real time. */
export interface DelayFault extends Counted {
  readonly kind: 'delay';
  readonly milliseconds: number;
}

/** The connection is cut without an answer; what the request does on the server is done. */
export interface DropFault extends Counted {
  readonly kind: 'drop';
}

/** After the true answer the asker's key is revoked: with hop 1, between the hops. */
export interface RevokeFault extends Counted {
  readonly kind: 'revoke';
}

export type Fault = AnswerFault | RedirectFault | CutFault | DelayFault | DropFault | RevokeFault;

/** The faults of a server; of one hop and kind the last one set counts. */
export interface Faults {
  /** Sets a fault for the next `times` answers of its hop; `times` 0 withdraws the one of its hop and kind. */
  set(fault: Fault): void;
  /** Withdraws all. */
  clear(): void;
  /** Those that still wait, with the answers they have left. */
  readonly pending: readonly Fault[];
}

/** The faults as the server uses them: `take` gives those that strike this request and counts them down. */
export interface FaultStore extends Faults {
  take(ask: Ask): readonly Fault[];
}

/** An HTML page with 200 where a file should be, as a captive portal or a log-in page gives it. */
export const htmlInsteadOfFile = (times = 1): AnswerFault => ({
  kind: 'answer',
  hop: 2,
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body>Please sign in.</body></html>\n',
  times,
});

/** A store without faults. */
export function createFaults(): FaultStore {
  let pending: Fault[] = [];
  const without = ({ hop, kind }: Fault): Fault[] => pending.filter((each) => each.hop !== hop || each.kind !== kind);
  return {
    set(fault) {
      pending = fault.times > 0 ? [...without(fault), fault] : without(fault);
    },
    clear() {
      pending = [];
    },
    get pending() {
      return pending;
    },
    take(ask) {
      const hop = hopOf(ask);
      const struck = pending.filter((fault) => fault.hop === hop);
      pending = pending.flatMap((fault) => (fault.hop === hop ? countedDown(fault) : [fault]));
      return struck;
    },
  };
}

const countedDown = (fault: Fault): Fault[] => (fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : []);

function hopOf(ask: Ask): Hop {
  if (isMedia(ask.path)) return 2;
  return /\/export-settings\/[^/]+\/data(\.[^/]*|\/)?\/?$/.test(ask.path) ? 1 : 'api';
}
