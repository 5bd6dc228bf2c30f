import { LAYOUTS } from './layouts';
import { randomHistories } from './random-histories';

/** A few, always the same ones; `npm run faults -- random` plays many others. */
const SOME = { runs: 8, seed: 20260105 };

test.each(LAYOUTS.filter(({ hasOwn }) => hasOwn))(
  'whatever projects and people did, a refresh brings it together: $name',
  async (layout) => {
    expect(await randomHistories(layout, SOME)).toBeNull();
  },
  120_000,
);
