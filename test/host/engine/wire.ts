import type { MessagePort } from 'node:worker_threads';
import type { AuthMode, Context } from './types';

/** What the worker needs to know about its execution without asking. */
export interface ExecutionFacts {
  readonly context: Context;
  readonly authMode: AuthMode;
  readonly locale: string;
  readonly scriptTimeZone: string;
  readonly scriptId: string;
  readonly installationSource: string;
  readonly temporaryKey: string;
}

/** Main thread → worker: run one global function. */
export interface Start {
  readonly type: 'start';
  readonly port: MessagePort;
  readonly signal: SharedArrayBuffer;
  readonly clock: SharedArrayBuffer;
  readonly bundle: string;
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly facts: ExecutionFacts;
}

/** A service call; `target` is the handle of the object it is made on. The worker sleeps until the `Reply`. */
export interface Call {
  readonly type: 'call';
  readonly name: string;
  readonly target?: number;
  readonly args: readonly unknown[];
}

export interface ThrownError {
  readonly name: string;
  readonly message: string;
}

export type FromWorker =
  | Call
  | { readonly type: 'log'; readonly level: string; readonly text: string }
  | { readonly type: 'end'; readonly value: unknown }
  | { readonly type: 'failed'; readonly error: ThrownError };

export type Reply = { readonly value: unknown } | { readonly error: ThrownError };

/** An object that lives on the main thread, as the worker knows it. */
export interface HandleRef {
  readonly $handle: number;
  readonly kind: string;
}

export function isHandleRef(value: unknown): value is HandleRef {
  return typeof value === 'object' && value !== null && '$handle' in value;
}

/** A rich text value: only its text crosses. */
export interface RichTextRef {
  readonly $richText: string;
}

export function isRichTextRef(value: unknown): value is RichTextRef {
  return typeof value === 'object' && value !== null && '$richText' in value;
}
