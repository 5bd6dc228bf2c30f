import { Worker } from 'node:worker_threads';

/** How many executions one worker serves before it is replaced: their contexts leave some memory behind. */
const USES = 50;
/** How many wait at most. */
const SPARE = 3;

/** Workers that wait for an execution. One more is always started ahead, so that none waits for a start. */
export class WorkerPool {
  private readonly idle: Worker[] = [];
  private readonly all = new Map<Worker, number>();
  private closed = false;

  constructor(private readonly file: string) {
    this.idle.push(this.start());
  }

  /** A worker that nobody else has. */
  take(): Worker {
    if (this.closed) throw new Error('The host is closed.');
    const worker = this.idle.pop() ?? this.start();
    if (this.idle.length === 0) this.idle.push(this.start());
    worker.ref();
    return worker;
  }

  /** The worker has said that its execution is over. */
  giveBack(worker: Worker): void {
    const uses = (this.all.get(worker) ?? 0) + 1;
    const enough = this.idle.length >= SPARE || uses >= USES;
    if (this.closed || enough || !this.all.has(worker)) {
      this.discard(worker);
      return;
    }
    this.all.set(worker, uses);
    worker.unref();
    this.idle.push(worker);
  }

  /** Ends a worker at once, whatever it does. */
  discard(worker: Worker): void {
    this.all.delete(worker);
    const at = this.idle.indexOf(worker);
    if (at >= 0) this.idle.splice(at, 1);
    void worker.terminate();
  }

  async close(): Promise<void> {
    this.closed = true;
    const workers = [...this.all.keys()];
    this.all.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  private start(): Worker {
    const worker = new Worker(this.file);
    worker.unref();
    // An execution that loses its worker is told by its own listener; an idle worker that fails is only replaced.
    worker.on('error', () => this.discard(worker));
    this.all.set(worker, 0);
    return worker;
  }
}
