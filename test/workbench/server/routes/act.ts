import * as v from 'valibot';
import { type HostClass, METHODS } from '../../../host/spreadsheet';
import type { Desk } from '../desk';
import { PEOPLE } from '../people';
import { Refusal } from '../refusal';
import { runAs } from '../run-as';
import { posted } from './route';
import { sheetById } from './sheet';

/** A rectangle, counted from 1 as in Google's Range. */
const boxSchema = v.object({ row: v.number(), column: v.number(), rows: v.number(), columns: v.number() });

/** A tab or a range as an argument. */
const tabArgument = v.strictObject({ tab: v.number() });
const rangeArgument = v.strictObject({ tab: v.number(), box: boxSchema });

/**
 * A person's act: a method of Google's Spreadsheet, Sheet or Range that changes something, done by the person and not by the
 * add-on. What Google refuses is answered with 409 and Google's words.
 */
export const act = posted(
  {
    on: v.picklist(['Spreadsheet', 'Sheet', 'Range']),
    tab: v.optional(v.number()),
    box: v.optional(boxSchema),
    method: v.string(),
    args: v.array(v.unknown()),
  },
  async (desk, { on, tab, box, method, args }, session) => {
    mayEdit(session.user);
    if (!isAct(on, method)) throw new Refusal(400, `Nobody can do ${on}.${method}.`);
    await runAs(desk, session, () => {
      const target = targetOf(desk, on, tab, box);
      const given = args.map((arg) => resolved(desk, arg));
      inWords(() => Reflect.apply(Reflect.get(target, method), target, given));
    });
    return null;
  },
);

type Box = v.InferOutput<typeof boxSchema>;

function mayEdit(user: string): void {
  if (PEOPLE.some(({ email, access }) => email === user && access === 'viewer'))
    throw new Refusal(409, 'You can look at this spreadsheet, but not change it.');
}

const isAct = (on: HostClass, method: string): boolean =>
  Object.hasOwn(METHODS[on], method) && ['write', 'structure'].includes(METHODS[on][method]?.kind ?? '');

function targetOf(desk: Desk, on: HostClass, tab: number | undefined, box: Box | undefined): object {
  if (on === 'Spreadsheet') return desk.host.spreadsheet;
  if (tab === undefined) throw new Refusal(400, 'An act on a tab names the tab.');
  if (on === 'Sheet') return sheetById(desk, tab);
  if (box === undefined) throw new Refusal(400, 'An act on cells names the cells.');
  return rangeOf(desk, tab, box);
}

const rangeOf = (desk: Desk, tab: number, { row, column, rows, columns }: Box): object =>
  inWords(() => sheetById(desk, tab).getRange(row, column, rows, columns));

function resolved(desk: Desk, arg: unknown): unknown {
  if (v.is(rangeArgument, arg)) return rangeOf(desk, arg.tab, arg.box);
  return v.is(tabArgument, arg) ? sheetById(desk, arg.tab) : arg;
}

/** The stand-in refuses with errors in Google's words. */
function inWords<T>(change: () => T): T {
  try {
    return change();
  } catch (thrown) {
    throw new Refusal(409, thrown instanceof Error ? thrown.message : String(thrown));
  }
}
