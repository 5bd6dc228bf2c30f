import { type HostClass, METHODS } from '../../../test/host/spreadsheet';
import type { Act } from '../act-shapes';
import { BadHistory } from '../bad-history';
import { calledBy } from './called-by';

/** Google's class has the method, and the local spreadsheet knows it. @throws BadHistory */
export function checkMethod(act: Act, step: number): void {
  const { on, method } = calledBy(act);
  if (!hasMethod(on, method)) throw new BadHistory(step, `There is no method ${on}.${method}.`);
}

const hasMethod = (on: HostClass, method: string): boolean => Object.hasOwn(METHODS[on], method);
