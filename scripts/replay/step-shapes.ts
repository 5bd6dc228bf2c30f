import * as v from 'valibot';
import { ANSWERS } from '../../src/sync/ask';
import { Act, RangeAct, SheetAct, SpreadsheetAct } from './act-shapes';
import { HistoryChoices } from './history-choices';

const count = (least: number) => v.pipe(v.number(), v.integer(), v.minValue(least));

const Fault = v.strictObject({
  call: count(1),
  how: v.picklist(['throw', 'kill']),
  buffered: v.optional(v.picklist(['none', 'some', 'all']), 'none'),
});

const Meanwhile = v.strictObject({ call: count(1), acts: v.array(Act) });

/** What may befall a run. */
const misfortune = { fault: v.optional(Fault), meanwhile: v.optional(Meanwhile) };

export const Misfortune = v.object(misfortune);
export type Misfortune = v.InferOutput<typeof Misfortune>;

const settings = v.record(v.string(), v.unknown());

/** An export as a history tells it. */
export const ExportShape = v.strictObject({
  name: v.optional(v.string(), 'Export'),
  settings: v.optional(settings, {}),
  file: v.string(),
});

const nothing = v.strictObject({});

const Decide = v.variant('about', [
  v.strictObject({ about: v.literal('safetyStop'), answer: v.picklist(ANSWERS['safety-stop']) }),
  v.strictObject({ about: v.literal('handDeleted'), answer: v.picklist(ANSWERS['hand-deleted']) }),
  v.strictObject({ about: v.literal('newColumns'), answer: v.picklist(ANSWERS['new-columns']) }),
  v.strictObject({ about: v.literal('columnClaim'), answer: v.string() }),
]);

const EVERY = ['off', 'hour', '2 hours', '4 hours', '6 hours', '12 hours', 'day', 'weekday'] as const;

/** The steps of a history by their names, each with all that it may hold. */
export const stepShapes = {
  connect: v.strictObject({ connect: v.strictObject({ tab: v.optional(v.string()), ...misfortune }) }),
  refresh: v.strictObject({ refresh: v.strictObject(misfortune) }),
  refreshUntilDone: v.strictObject({ refreshUntilDone: v.strictObject({ most: v.optional(count(1), 5) }) }),
  choose: v.strictObject({ choose: HistoryChoices }),
  decide: v.strictObject({ decide: Decide }),
  restore: v.strictObject({ restore: v.strictObject(misfortune) }),
  checkEdits: v.strictObject({ checkEdits: nothing }),
  serve: v.strictObject({
    serve: v.strictObject({ file: v.string(), form: v.optional(v.string()), settings: v.optional(settings) }),
  }),
  answer: v.strictObject({
    answer: v.strictObject({
      status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599)), 503),
      headers: v.optional(v.record(v.string(), v.string()), {}),
      body: v.optional(v.string(), ''),
      times: v.optional(count(0), 1),
      hop: v.optional(v.picklist([1, 2]), 1),
    }),
  }),
  range: RangeAct,
  sheet: SheetAct,
  spreadsheet: SpreadsheetAct,
  as: v.strictObject({ as: v.pipe(v.string(), v.minLength(1)), key: v.optional(v.boolean(), false) }),
  takeOver: v.strictObject({ takeOver: nothing }),
  schedule: v.strictObject({
    schedule: v.strictObject({
      every: v.picklist(EVERY),
      at: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23))),
    }),
  }),
  wait: v.strictObject({ wait: v.strictObject({ minutes: v.pipe(v.number(), v.minValue(0)) }) }),
  show: v.strictObject({ show: v.union([nothing, v.array(v.string())]) }),
} as const;

export type StepName = keyof typeof stepShapes;

/** A step as it was read. */
export type StepOf<N extends StepName> = v.InferOutput<(typeof stepShapes)[N]>;
