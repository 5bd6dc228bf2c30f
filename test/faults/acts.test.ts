import { ActTrials } from './act-trials';
import { ACTS } from './acts';
import { LAYOUTS } from './layouts';
import { spread, turningPoints } from './sample';
import { SCENARIOS } from './scenarios';

/** Each act at so many of the calls that follow a write, others each; `npm run faults` tries all, in all scenarios and layouts. */
const MOST = 3;

const scenario = SCENARIOS.find(({ name }) => name === 'all at once');
const layout = LAYOUTS.find(({ name }) => name === 'split, own cells');
let trials: ActTrials;

beforeAll(async () => {
  if (scenario === undefined || layout === undefined) throw new Error('Such a scenario is not there.');
  trials = await ActTrials.open(scenario, layout);
});
afterAll(() => trials.close());

test.each(ACTS.map((act, from) => ({ name: act.name, act, from })))(
  'while a refresh goes on, a person does: $name',
  async ({ act, from }) => {
    const wrong: unknown[] = [];
    for (const call of spread(turningPoints(trials.calls), MOST, 5 * from)) {
      const trial = await trials.run(call, act);
      if (trial.wrong.length > 0) wrong.push(trial);
    }
    expect(wrong).toEqual([]);
  },
  60_000,
);
