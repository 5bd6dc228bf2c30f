import { FAULT_KINDS, FaultTrials } from './fault-trials';
import { LAYOUTS } from './layouts';
import { spread, turningPoints } from './sample';
import { SCENARIOS } from './scenarios';

/** Of the calls that follow a write so many, spread over the run, with another kind of fault each; `npm run faults` tries all. */
const MOST = 5;

const cases = SCENARIOS.flatMap((scenario, at) =>
  // What goes well beside own cells goes well without: that is left to `npm run faults`, too.
  LAYOUTS.filter(({ hasOwn }, place) => (scenario.before === null ? place === 0 : hasOwn)).map((layout, place) => ({
    name: `${scenario.name}, ${layout.name}`,
    scenario,
    layout,
    from: at + place,
  })),
);

test.each(cases)(
  'a refresh that breaks off leaves nothing half done, and the next one completes it: $name',
  async ({ scenario, layout, from }) => {
    const trials = await FaultTrials.open(scenario, layout);
    const wrong: unknown[] = [];
    for (const [at, call] of spread(turningPoints(trials.calls), MOST, from).entries()) {
      const kind = FAULT_KINDS[(at + from) % FAULT_KINDS.length];
      if (kind === undefined) continue;
      const trial = await trials.run(call, kind);
      if (trial.wrong.length > 0) wrong.push(trial);
    }
    await trials.close();
    expect(wrong).toEqual([]);
  },
  120_000,
);
