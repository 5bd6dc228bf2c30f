import * as v from 'valibot';
import { HistoryChoices } from './history-choices';
import { ExportShape, type StepName, type StepOf } from './step-shapes';

/** A history without its steps. What else stands beside them (a title, a remark) is for people. */
export const HistoryHead = v.object({
  project: v.pipe(v.string(), v.minLength(1)),
  form: v.optional(v.nullable(v.string()), null),
  export: ExportShape,
  choices: v.optional(HistoryChoices, {}),
  shape: v.optional(v.picklist(['published', 'bound']), 'published'),
  locale: v.optional(v.string(), 'en_US'),
  timeZone: v.optional(v.string(), 'Etc/UTC'),
  start: v.optional(v.pipe(v.string(), v.isoTimestamp()), '2026-01-05T08:00:00Z'),
  steps: v.array(v.unknown()),
});

export type HistoryHead = v.InferOutput<typeof HistoryHead>;

/** A step with its name, which tells what stands in it. */
export type Step = { [N in StepName]: { readonly name: N; readonly step: StepOf<N> } }[StepName];

/** A history, read and checked. Paths in it are relative to `folder`. */
export interface History extends Omit<HistoryHead, 'steps'> {
  readonly folder: string;
  readonly steps: readonly Step[];
}
