import gas from 'gas-local';
import type { FromWorker, Start } from '../wire';
import { Channel } from './channel';
import { reviveArguments } from './event';
import { createGlobals } from './globals';
import { toHost, toPage, toThrown } from './outcome';
import { createRealm } from './realm';
import { Remotes } from './remotes';
import { Sandbox } from './sandbox';
import { createRemote } from './spreadsheet-app';

/** One execution: a fresh context, the bundle loaded by gas-local, one function called. Its end is the last message. */
export async function run(start: Start): Promise<void> {
  const sandbox = createSandbox(start);
  const end = await outcome(sandbox, start);
  try {
    sandbox.channel.post(end);
  } catch (thrown) {
    sandbox.channel.post({ type: 'failed', error: toThrown(thrown) });
  }
  start.port.close();
}

function createSandbox(start: Start): Sandbox {
  const realm = createRealm({}, start.clock);
  const channel = new Channel(start.port, start.signal, ({ name, message }) => realm.error(name, message));
  const remotes = new Remotes(realm, (kind, handle) => createRemote(sandbox, kind, handle));
  const sandbox: Sandbox = new Sandbox(realm, channel, remotes, start.facts, start.bundle);
  Object.assign(realm.context, createGlobals(sandbox));
  return sandbox;
}

async function outcome(sandbox: Sandbox, start: Start): Promise<FromWorker> {
  const sidebar = start.facts.context === 'sidebar';
  try {
    const program = gas.require(start.bundle, sandbox.realm.context);
    const value = await found(program, start.functionName, sidebar)(...reviveArguments(sandbox, start.args));
    const isService = (object: object) => sandbox.remotes.isRemote(object);
    return { type: 'end', value: sidebar ? toPage(value) : toHost(value, isService) };
  } catch (thrown) {
    const error = toThrown(thrown);
    const stack = typeof thrown === 'object' && thrown !== null && 'stack' in thrown ? String(thrown.stack) : '';
    sandbox.channel.post({ type: 'log', level: 'error', text: stack === '' ? error.message : stack });
    return { type: 'failed', error };
  }
}

/** A global function by its name; menus may name `object.method`. Facts: the V8 runtime overview; Google's words. */
function found(program: Record<string, unknown>, name: string, plainOnly: boolean): (...args: unknown[]) => unknown {
  const [first = '', ...rest] = plainOnly ? [name] : name.split('.');
  let value: unknown = Object.hasOwn(program, first) ? program[first] : undefined;
  let owner: unknown = program;
  for (const part of rest) {
    owner = value;
    value = typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined;
  }
  if (typeof value !== 'function') throw new Error(`Script function not found: ${name}`);
  const callee = value;
  return (...args) => Reflect.apply(callee, owner === program ? undefined : owner, args);
}
