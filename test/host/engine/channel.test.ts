import { join } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import esbuild from 'esbuild';
import { root } from '../../root';

/** A worker that makes one call over a channel and tells what came of it. */
function caller(): string {
  const { outputFiles } = esbuild.buildSync({
    stdin: {
      contents: `import { Channel } from './test/host/engine/sandbox/channel';
        import { parentPort, workerData } from 'node:worker_threads';
        const channel = new Channel(workerData.port, workerData.signal, ({ message }) => new Error(message));
        try { parentPort.postMessage(channel.call('Lock.tryLock')); } catch (thrown) { parentPort.postMessage(thrown.message); }`,
      resolveDir: root(),
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    outfile: join(root(), 'caller.js'),
  });
  return outputFiles[0]?.text ?? '';
}

test('a call that is woken before its answer goes on waiting: the wake-up of the call before may come late', async () => {
  const signal = new SharedArrayBuffer(4);
  const cells = new Int32Array(signal);
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(caller(), { eval: true, workerData: { port: port2, signal }, transferList: [port2] });
  try {
    const answered = new Promise((resolve) => worker.once('message', resolve));
    await new Promise((resolve) => port1.once('message', resolve));
    while (Atomics.notify(cells, 0) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 50));
    port1.postMessage({ value: 'granted' });
    Atomics.store(cells, 0, 1);
    Atomics.notify(cells, 0);
    expect(await answered).toBe('granted');
  } finally {
    port1.close();
    await worker.terminate();
  }
});
