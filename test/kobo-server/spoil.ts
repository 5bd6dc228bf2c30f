import type { Answer } from './answer';
import { NO_ANSWER } from './answer';
import type { Ask } from './ask';
import { authenticate } from './auth';
import { dispatch } from './dispatch';
import type { Fault } from './faults';
import type { World } from './world';

/** What goes over the line: the answer, how many bytes of its body, and how late. Status 0: the connection is cut. */
export interface Outgoing {
  readonly answer: Answer;
  /** Fewer than the body has: the connection breaks there. */
  readonly bytes: number;
  readonly delayMilliseconds: number;
}

/** Answers a request, spoilt by the faults that strike it. */
export function answerWithFaults(world: World, ask: Ask, now: number, faults: readonly Fault[]): Outgoing {
  const planned = faults.find((fault) => fault.kind === 'answer');
  const asker = authenticate(world, ask);
  const honest = planned === undefined ? dispatch(world, ask, now) : plannedAnswer(planned);
  if (faults.some(({ kind }) => kind === 'revoke') && 'account' in asker && asker.account !== null) {
    asker.account.key = null;
  }
  return faults.reduce(spoilt, { answer: honest, bytes: honest.body.length, delayMilliseconds: 0 });
}

const plannedAnswer = ({ status, headers = {}, body = '' }: Extract<Fault, { kind: 'answer' }>): Answer => ({
  status,
  headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  body: Buffer.from(body),
  frame: 'bare',
});

function spoilt(outgoing: Outgoing, fault: Fault): Outgoing {
  if (fault.kind === 'delay') return { ...outgoing, delayMilliseconds: fault.milliseconds };
  if (fault.kind === 'drop') return { ...outgoing, answer: NO_ANSWER, bytes: 0 };
  if (fault.kind === 'redirect') return { ...outgoing, answer: redirected(outgoing.answer, fault.origin) };
  return fault.kind === 'cut' ? cut(outgoing, fault.bytes, fault.declared) : outgoing;
}

function redirected(answer: Answer, origin: string): Answer {
  const { location } = answer.headers;
  return location?.startsWith('/')
    ? { ...answer, headers: { ...answer.headers, location: origin + location } }
    : answer;
}

function cut({ answer, delayMilliseconds }: Outgoing, most: number, declared: 'full' | 'cut'): Outgoing {
  const bytes = Math.min(most, answer.body.length);
  if (declared === 'full') return { answer, bytes, delayMilliseconds };
  const headers = { ...answer.headers, 'content-length': String(bytes) };
  return { answer: { ...answer, headers, body: answer.body.subarray(0, bytes) }, bytes, delayMilliseconds };
}
