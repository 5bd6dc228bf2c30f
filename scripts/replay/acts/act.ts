import * as v from 'valibot';
import type { Host } from '../../../test/host';
import { isError } from '../../../test/host/engine/exception';
import type { HostSheet, HostSpreadsheet } from '../../../test/host/spreadsheet';
import type { Act } from '../act-shapes';
import { type Called, calledBy } from './called-by';
import { placeOf } from './place';

/** What an act leaves to be said: nothing, or why Google refuses it. */
export type Acted = { readonly refused?: string };

/**
 * Does what a person does. What the local spreadsheet refuses throws an Error with Google's words; all else is a fault of it.
 * @param person whose rights count: protections ask for it
 */
export function act(host: Host, given: Act, person: string): Acted {
  const { spreadsheet } = host;
  host.actAs(person);
  try {
    const called = calledBy(given);
    const target = targetOf(spreadsheet, called);
    const args = called.args.map((arg) => argument(spreadsheet, called.tab, arg));
    Reflect.apply(Reflect.get(target, called.method), target, args);
    return {};
  } catch (thrown) {
    if (isError(thrown) && thrown.name === 'Error') return { refused: thrown.message };
    throw thrown;
  } finally {
    host.actAs();
  }
}

function targetOf(spreadsheet: HostSpreadsheet, { tab, a1 }: Called): object {
  if (tab === null) return spreadsheet;
  const sheet = tabNamed(spreadsheet, tab);
  return a1 === null ? sheet : placeOf(sheet, a1);
}

function tabNamed(spreadsheet: HostSpreadsheet, name: string): HostSheet {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null) throw new Error(`There is no tab "${name}".`);
  return sheet;
}

const RangeArgument = v.strictObject({ a1: v.string(), tab: v.optional(v.string()) });
const SheetArgument = v.strictObject({ tab: v.string() });

/** `{"a1": …}` is a range, of the act's own tab where it names none; `{"tab": …}` is a tab. */
function argument(spreadsheet: HostSpreadsheet, own: string | null, arg: unknown): unknown {
  if (v.is(SheetArgument, arg)) return tabNamed(spreadsheet, arg.tab);
  if (!v.is(RangeArgument, arg)) return arg;
  const tab = arg.tab ?? own;
  return tab === null ? spreadsheet.getRange(arg.a1) : placeOf(tabNamed(spreadsheet, tab), arg.a1);
}
