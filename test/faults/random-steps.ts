import * as fc from 'fast-check';

/** What may happen between two refreshes. Numbers choose among what is there in that moment. */
const STEPS = {
  submit: {},
  edit: { which: fc.nat(), question: fc.nat(), text: fc.constantFrom('', 'x', '7', '=1+1', 'edited') },
  remove: { which: fc.nat() },
  addQuestion: { at: fc.nat() },
  dropQuestion: { which: fc.nat() },
  relabel: { which: fc.nat() },
  note: { row: fc.nat() },
  sortAll: { column: fc.nat(), ascending: fc.boolean() },
  sortRows: { column: fc.nat(), ascending: fc.boolean(), from: fc.nat(), count: fc.nat({ max: 6 }) },
  sortVisible: { column: fc.nat(), ascending: fc.boolean() },
  moveColumn: { from: fc.nat(), to: fc.nat() },
  rename: { column: fc.nat() },
  insertRow: { row: fc.nat() },
  deleteRow: { row: fc.nat() },
  ownColumn: { at: fc.nat() },
} as const satisfies Record<string, Record<string, fc.Arbitrary<unknown>>>;

type Steps = typeof STEPS;
export type StepKind = keyof Steps;
export type StepOf<K extends StepKind> = { readonly kind: K } & {
  readonly [P in keyof Steps[K]]: Steps[K][P] extends fc.Arbitrary<infer T> ? T : never;
};
export type Step = { [K in StepKind]: StepOf<K> }[StepKind];

const stepArbitrary = fc.oneof(
  ...Object.entries(STEPS).map(([kind, rest]) => fc.record({ kind: fc.constant(kind), ...rest })),
) as fc.Arbitrary<Step>;

/** What happened before a refresh, and what a person says if it asks about rows that he deleted. */
export interface Round {
  readonly steps: readonly Step[];
  readonly handDeleted: 'putBack' | 'leaveOut';
}

export const roundsArbitrary: fc.Arbitrary<Round[]> = fc.array(
  fc.record({
    steps: fc.array(stepArbitrary, { minLength: 1, maxLength: 5 }),
    handDeleted: fc.constantFrom('putBack', 'leaveOut'),
  }),
  { minLength: 1, maxLength: 3 },
);
