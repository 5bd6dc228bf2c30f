import { HostRange, METHODS, type MethodKind } from '../../spreadsheet';
import { checkShape } from '../../spreadsheet/check/shape';
import { Exception, isError } from '../exception';
import type { Execution } from '../execution/execution';
import type { Service } from './service';

const TABLE: ReadonlyMap<string, Readonly<Record<string, { readonly kind: MethodKind }>>> = new Map(
  Object.entries(METHODS),
);

/**
 * A method of a spreadsheet, tab or range. Getting an object is not counted; a read makes all waiting writes first; a
 * write waits; a change of structure makes the waiting writes and then itself. `undefined`: no such method.
 */
export function documentCall(execution: Execution, name: string, target: number): Service | undefined {
  const [kind = '', method = ''] = name.split('.');
  if (name === 'Spreadsheet.toast') return { category: null, run: toast };
  const how = TABLE.get(kind)?.[method]?.kind;
  if (how === undefined) return undefined;
  return {
    category: how === 'object' ? null : 'spreadsheet',
    run: (_, args) =>
      act(
        execution,
        execution.handles.object(target),
        method,
        how,
        args.map((arg) => execution.handles.fromWire(arg)),
      ),
  };
}

function act(execution: Execution, target: object, method: string, how: MethodKind, args: readonly unknown[]): unknown {
  if (how === 'write' || how === 'structure') checkEditor(execution);
  if (how === 'write') {
    checkWrite(target, method, args);
    execution.queue.push(() => void write(execution, target, method, args, false));
    return method === 'setActiveSheet' ? args[0] : target;
  }
  if (how !== 'object') execution.queue.flush();
  return how === 'structure' ? write(execution, target, method, args, true) : invoke(execution, target, method, args);
}

/** Facts: rows of a wrong shape are refused at the call, whenever the write itself is made. */
function checkWrite(target: object, method: string, [values]: readonly unknown[]): void {
  if (!(target instanceof HostRange) || !/^set\w+s(?:R1C1)?$/.test(method)) return;
  const [row, column, rows, columns] = [
    target.getRow() - 1,
    target.getColumn() - 1,
    target.getNumRows(),
    target.getNumColumns(),
  ];
  asGoogle(() => checkShape(`Range.${method}`, values, { row, column, rows, columns }));
}

function write(
  execution: Execution,
  target: object,
  method: string,
  args: readonly unknown[],
  structure: boolean,
): unknown {
  const before = execution.journal.entries.length;
  execution.journal.note(method, target, args, structure);
  try {
    return invoke(execution, target, method, args);
  } catch (thrown) {
    execution.journal.entries.splice(before);
    throw thrown;
  }
}

/** Calls the model for the person who runs it. What it refuses is an Error with Google's words; any other error is a fault of this host. */
function invoke(execution: Execution, target: object, method: string, args: readonly unknown[]): unknown {
  const callee: unknown = Reflect.get(target, method);
  if (typeof callee !== 'function') throw new TypeError(`The model has no ${method}.`);
  return actingAs(execution, () => asGoogle((): unknown => Reflect.apply(callee, target, args)));
}

/** Protections ask who acts. */
function actingAs<Result>({ engine, user }: Execution, act: () => Result): Result {
  const access = engine.document?.spreadsheet.book.access;
  if (access === undefined) return act();
  const before = access.actor;
  access.actor = user;
  try {
    return act();
  } finally {
    access.actor = before;
  }
}

function asGoogle<Result>(act: () => Result): Result {
  try {
    return act();
  } catch (thrown) {
    if (isError(thrown) && thrown.name === 'Error') throw new Exception(thrown.message);
    throw thrown;
  }
}

/** Facts: who can only read has no menu, and a trigger of his fails at the first write (the words are a belief). */
function checkEditor({ engine, user }: Execution): void {
  if (!engine.script.people.mayEdit(user)) throw new Exception('You do not have permission to perform that action.');
}

/** Facts: reference for Spreadsheet.toast: 5 seconds unless said; in a trigger it is harmless and unseen. */
function toast({ engine, user }: Execution, [message, title, seconds]: readonly unknown[]): void {
  const text = (value: unknown) => (value === undefined || value === null ? '' : String(value));
  const shown = typeof seconds === 'number' ? seconds : 5;
  engine.document?.screens.toasts.push({ user, message: text(message), title: text(title), seconds: shown });
}
