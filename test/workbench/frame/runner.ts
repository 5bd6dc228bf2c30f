import { asSent, refusedArgument } from '../../host/engine/page-arguments';
import type { RunAnswer, RunError } from './config';
import { Queue } from './queue';

/** Facts: Google's reference for `google.script.run`: ten calls at once. */
const MOST_CALLS = 10;

type Handler = (value: unknown, userObject?: unknown) => void;
type Method = (...args: unknown[]) => unknown;

/** `google.script.run`, or what its `with…` methods give: those methods, and each function of the script. */
export type Runner = Readonly<Record<string, Method>>;

interface Handlers {
  readonly success: Handler | null;
  readonly failure: Handler | null;
  readonly userObject: unknown;
}

/** Sends a call; rejects where no answer comes. */
export type Send = (name: string, args: readonly unknown[]) => Promise<RunAnswer>;

/**
 * `google.script.run` for a script with these functions (others are not there, as in Google's). A call gives nothing and its
 * handlers are told later; an argument that cannot go throws a TypeError at once.
 */
export function createRunner(names: readonly string[], send: Send): Runner {
  return runner(names, send, new Queue(MOST_CALLS), { success: null, failure: null, userObject: undefined });
}

function runner(names: readonly string[], send: Send, queue: Queue, handlers: Handlers): Runner {
  const having = (more: Partial<Handlers>) => runner(names, send, queue, { ...handlers, ...more });
  const callable = names.filter((name) => !name.endsWith('_'));
  return Object.freeze({
    ...Object.fromEntries(
      callable.map((name) => [name, (...args: unknown[]) => begin(queue, send, handlers, name, args)]),
    ),
    withSuccessHandler: (success: unknown) => having({ success: asHandler(success) }),
    withFailureHandler: (failure: unknown) => having({ failure: asHandler(failure) }),
    withUserObject: (userObject: unknown) => having({ userObject }),
  });
}

/** Handlers come from the page: anything may be given, only functions are called. */
const asHandler = (given: unknown): Handler | null => (typeof given === 'function' ? (given as Handler) : null);

function begin(queue: Queue, send: Send, handlers: Handlers, name: string, args: readonly unknown[]): void {
  const plain = args.map((arg) => (isForm(arg) && args.length === 1 ? fieldsOf(arg) : arg));
  const words = refusedArgument(plain);
  if (words !== null) throw new TypeError(words);
  const sent = asSent(plain);
  queue.add(() => finish(send(name, sent), handlers));
}

async function finish(answered: Promise<RunAnswer>, { success, failure, userObject }: Handlers): Promise<void> {
  const answer = await answered.catch((): RunAnswer => ({ error: LOST }));
  if ('value' in answer) later(success, answer.value, userObject);
  else if (failure !== null) later(failure, errorOf(answer.error), userObject);
  else console.error(`Uncaught ${answer.error.name}: ${answer.error.message}`);
}

/** A handler that throws is the page's fault and must not hold up the calls that wait. */
function later(handler: Handler | null, value: unknown, userObject: unknown): void {
  if (handler !== null) setTimeout(() => handler(value, userObject));
}

/** Facts: seen in many public reports of lost connections. */
const LOST: RunError = { name: 'TransportError', message: 'NetworkError: Connection failure due to HTTP 0' };

const errorOf = ({ name, message }: RunError): Error => Object.assign(new Error(message), { name });

/** Facts: of page elements a form may go, as the only argument. */
const isForm = (arg: unknown): arg is HTMLFormElement =>
  typeof HTMLFormElement !== 'undefined' && arg instanceof HTMLFormElement;

function fieldsOf(form: HTMLFormElement): Record<string, unknown> {
  const fields = new FormData(form);
  const answersOf = (name: string) => {
    const values = fields.getAll(name).map(String);
    return values.length === 1 ? values[0] : values;
  };
  return Object.fromEntries([...fields.keys()].map((name) => [name, answersOf(name)]));
}
