import { isError } from '../exception';
import { checkGate } from '../gates';
import { findService } from '../services/find-service';
import type { Call, Reply } from '../wire';
import { ActFailed, countCall } from './count-call';
import type { Execution } from './execution';

/** Serves one call of a worker. `null`: the execution is over, nobody waits for the answer. */
export async function serve(execution: Execution, call: Call): Promise<Reply | null> {
  try {
    const service = findService(execution, call);
    checkGate(call.name, execution);
    if (service.category !== null) await countCall(execution, call.name, service.category, addressOf(call.args));
    if (!execution.alive) return null;
    const value: unknown = await service.run(execution, call.args);
    return execution.alive ? { value: execution.handles.toWire(value) } : null;
  } catch (thrown) {
    if (!execution.alive) return null;
    if (thrown instanceof ActFailed || !isError(thrown)) throw thrown;
    return { error: { name: thrown.name, message: thrown.message } };
  }
}

/** The address of a fetch, for the words of a fault; '' for other calls. */
function addressOf(args: readonly unknown[]): string {
  const [requests] = args;
  const first: unknown = Array.isArray(requests) ? requests[0] : undefined;
  return typeof first === 'object' && first !== null && 'url' in first ? String(first.url) : '';
}
