import { MessageChannel, type MessagePort, type Worker } from 'node:worker_threads';
import type { Buffered, Outcome, RunCall, Running } from '../types';
import type { ExecutionFacts, FromWorker, Start } from '../wire';
import { type Engine, unblock } from './engine';
import { Execution } from './execution';
import { serve } from './serve';

/** Starts one execution in a worker of its own. The promise rejects only for errors of the host or of `meanwhile` acts. */
export function startExecution(engine: Engine, request: RunCall, defaultUser: string): Running {
  let execution: Execution | undefined;
  const outcome = new Promise<Outcome>((resolve, reject) => {
    execution = new Execution(engine, request, defaultUser, resolve);
    begin(execution, reject);
  });
  const kill = (buffered?: Buffered) => execution?.kill('Execution cancelled.', buffered);
  return Object.assign(outcome, { kill });
}

/** An error of the host's own rejects before the execution ends as killed. */
function begin(execution: Execution, reject: (error: unknown) => void): void {
  const fail = (error: unknown) => {
    reject(error);
    execution.kill('The host failed.');
  };
  try {
    follow(execution, fail);
  } catch (thrown) {
    fail(thrown);
  }
}

function follow(execution: Execution, fail: (error: unknown) => void): void {
  const { engine } = execution;
  const worker = engine.pool.take();
  const { port1: port, port2 } = new MessageChannel();
  const signal = new SharedArrayBuffer(4);
  engine.running.add(execution);
  enterLog(execution);
  watchTime(execution);
  worker.once('message', () => engine.pool.giveBack(worker));
  const failed = (error: unknown) => {
    execution.kill(`The worker stopped: ${String(error)}`);
  };
  worker.once('error', failed);
  execution.onEnd(() => {
    worker.off('error', failed);
    port.close();
    leave(execution, worker);
  });
  const answer = answerer(execution, port, new Int32Array(signal));
  port.on('message', (message: FromWorker) => {
    answer(message).catch(fail);
  });
  worker.postMessage(startMessage(execution, port2, signal), [port2]);
}

/** Handles the messages of one worker; what comes after the end is ignored. */
function answerer(execution: Execution, port: MessagePort, signal: Int32Array) {
  return async (message: FromWorker): Promise<void> => {
    if (!execution.alive) return;
    if (message.type === 'log') return void execution.log.push({ level: message.level, text: message.text });
    if (message.type === 'end')
      return ended(execution, { status: 'done', value: execution.handles.fromWire(message.value) });
    if (message.type === 'failed') return ended(execution, { status: 'failed', error: message.error });
    const reply = await serve(execution, message);
    if (reply === null) return;
    port.postMessage(reply);
    Atomics.store(signal, 0, 1);
    Atomics.notify(signal, 0);
  };
}

type Ending = Parameters<Execution['finish']>[0];

/** Facts: the page gets a ScriptError with the thrown words, whatever was thrown. */
function ended(execution: Execution, ending: Ending): void {
  const onPage = ending.status === 'failed' && execution.context === 'sidebar';
  execution.finish(onPage ? { status: 'failed', error: { ...ending.error, name: 'ScriptError' } } : ending);
}

function leave(execution: Execution, worker: Worker): void {
  const { engine } = execution;
  engine.running.delete(execution);
  engine.script.locks.releaseAll(execution.id);
  if (execution.killed) engine.pool.discard(worker);
  unblock(engine);
}

function enterLog(execution: Execution): void {
  const { id, user, context, authMode, calls, log } = execution;
  const entry = { id, function: execution.function, user, context, authMode, calls, log, outcome: null };
  execution.engine.executions.push(entry);
  execution.onOutcome((outcome) => Object.assign(entry, { outcome }));
}

/** Six minutes of clock time, thirty seconds for a simple trigger; and a net in real time for endless loops. */
function watchTime(execution: Execution): void {
  const { clock, limits } = execution.engine.script;
  const most = execution.context === 'open' ? limits.simpleTriggerMs : limits.executionMs;
  const over = () => execution.kill('Exceeded maximum execution time');
  const cancel = clock.alarm(execution.startedAt + most, over);
  const net = setTimeout(over, limits.realMs);
  net.unref();
  execution.onEnd(() => {
    cancel();
    clearTimeout(net);
  });
}

function startMessage(execution: Execution, port: MessagePort, signal: SharedArrayBuffer): Start {
  const { engine, request } = execution;
  const args = (request.args ?? []).map((arg) => execution.handles.toWire(arg));
  const { clock } = engine.script;
  const facts = factsOf(execution);
  const { bundle } = engine;
  return { type: 'start', port, signal, clock: clock.shared, bundle, functionName: request.function, args, facts };
}

function factsOf(execution: Execution): ExecutionFacts {
  const { script, shape } = execution.engine;
  return {
    context: execution.context,
    authMode: execution.authMode,
    locale: script.people.locale(execution.user),
    scriptTimeZone: script.manifest.timeZone,
    scriptId: script.scriptId,
    installationSource: shape === 'published' ? 'WEB_STORE_ADD_ON' : 'NONE',
    temporaryKey: `key-of-${execution.user}`,
  };
}
