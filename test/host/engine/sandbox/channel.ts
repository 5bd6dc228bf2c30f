import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { FromWorker, Reply, ThrownError } from '../wire';

/**
 * Synchronous calls to the main thread: post, sleep on the shared signal, read the reply. The main thread's event loop
 * goes on meanwhile, so a server in the same process keeps answering.
 */
export class Channel {
  private readonly signal: Int32Array;

  constructor(
    private readonly port: MessagePort,
    signal: SharedArrayBuffer,
    /** Makes an error of the bundle's own realm, so that `instanceof Error` holds there. */
    private readonly toError: (error: ThrownError) => Error,
  ) {
    this.signal = new Int32Array(signal);
  }

  /** What the service gives back, as it crossed the wire. Throws what the service throws. */
  call(name: string, args: readonly unknown[] = [], target?: number): unknown {
    Atomics.store(this.signal, 0, 0);
    this.post(target === undefined ? { type: 'call', name, args } : { type: 'call', name, args, target });
    // The host sets the signal and then wakes: a call made in between may be woken for the one before it.
    while (Atomics.load(this.signal, 0) === 0) Atomics.wait(this.signal, 0, 0);
    const received: { message: Reply } | undefined = receiveMessageOnPort(this.port);
    if (received === undefined) throw new Error(`The host did not answer ${name}.`);
    const reply = received.message;
    if ('error' in reply) throw this.toError(reply.error);
    return reply.value;
  }

  post(message: FromWorker): void {
    this.port.postMessage(message);
  }
}
