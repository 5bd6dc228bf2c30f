import { neediestFirst } from '../../src/ui/sidebar/neediest-first';
import { withProject } from '../../src/ui/sidebar/with-project';
import { linkedProject } from './linked';
import { runRecord } from './run';

const failed = runRecord({ failure: { code: 'tab-missing' } });
const asking = runRecord({ asks: [{ about: 'safety-stop', removed: 12, of: 40, limit: 12 }] });

test('who asks comes first, then who failed; the others stay as they were', () => {
  const runs = [runRecord(), failed, null, asking, failed, asking];
  const sorted = neediestFirst(runs.map((lastRun, at) => linkedProject({ id: `${at}`, lastRun })));
  expect(sorted.map(({ id }) => id)).toEqual(['3', '5', '1', '4', '0', '2']);
});

test('a project as it is now takes its place; a new one comes last', () => {
  const linked = ['a', 'b'].map((id) => linkedProject({ id }));
  const start = { locale: 'en', shape: 'bound', timeZone: 'Etc/UTC', accounts: [], linked } as const;
  const changed = linkedProject({ id: 'a', hourly: false });
  expect(withProject(start, changed).linked).toEqual([changed, linked[1]]);
  const added = linkedProject({ id: 'c' });
  expect(withProject(start, added).linked).toEqual([...linked, added]);
});
