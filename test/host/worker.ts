import { parentPort } from 'node:worker_threads';
import { run } from './engine/sandbox/run';
import type { Start } from './engine/wire';

/** The worker's entry: one execution after the other, each in a fresh context. The main thread never sends two at once. */
parentPort?.on('message', (start: Start) => {
  void run(start).then(() => parentPort?.postMessage('idle'));
});
