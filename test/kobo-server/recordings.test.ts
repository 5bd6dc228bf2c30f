import { Agent } from 'node:http';
import { byHand } from './recordings/by-hand';
import { differences } from './recordings/compare';
import type { Topic } from './recordings/exchange';
import { recordedExchanges, TOPICS } from './recordings/exchange';
import { LEFT_OUT } from './recordings/left-out';
import type { Names } from './recordings/replay';
import { replay } from './recordings/replay';
import { recordedWorld } from './recordings/world';
import { startKoboServer } from './server';

/** Those of which 85 % must be equal; of the other topics the local server plays a part only. */
const CORE: readonly Topic[] = [
  'auth',
  'environment',
  'assets',
  'export_settings',
  'sync_export',
  'sync_export_states',
  'urls_headers',
];

interface Outcome {
  readonly topic: Topic;
  readonly title: string;
  readonly differences: readonly string[];
}

const outcomes: Outcome[] = [];
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

afterAll(() => agent.destroy());

const isLeftOut = ({ topic, title }: Outcome): boolean => LEFT_OUT[topic]?.[title] !== undefined;

describe.each(TOPICS)('the recorded exchanges of %s', (topic) => {
  beforeAll(async () => {
    let now = Date.UTC(2026, 10, 23, 22, 29, 30);
    const server = await startKoboServer({ world: recordedWorld(topic), now: () => now });
    try {
      const names: Names = new Map();
      for (const exchange of recordedExchanges(topic)) {
        now += 100;
        byHand(topic, exchange.title)?.(server.world, now);
        const received = await replay(server, exchange, names, agent);
        const found = differences(exchange, received, exchange.request.method);
        outcomes.push({ topic, title: exchange.title, differences: found });
      }
    } finally {
      await server.close();
    }
  });

  const own = () => outcomes.filter((outcome) => outcome.topic === topic);

  test('are answered the same way, but for those left out on purpose', () => {
    const wrong = own().filter((outcome) => !isLeftOut(outcome) && outcome.differences.length > 0);
    expect(wrong).toEqual([]);
  });

  test('are left out only while they differ', () => {
    const equal = own().filter((outcome) => isLeftOut(outcome) && outcome.differences.length === 0);
    expect(equal.map(({ title }) => title)).toEqual([]);
  });

  test('exist where they are left out', () => {
    const titles = own().map(({ title }) => title);
    expect(Object.keys(LEFT_OUT[topic] ?? {}).filter((title) => !titles.includes(title))).toEqual([]);
  });
});

test('at least 85 % of the exchanges that matter are equal', () => {
  const tally = TOPICS.map((topic) => {
    const asked = outcomes.filter((outcome) => outcome.topic === topic);
    const equal = asked.filter((outcome) => outcome.differences.length === 0).length;
    return { topic, asked: asked.length, equal, 'left out': asked.filter(isLeftOut).length };
  });
  process.stdout.write(
    `${tally
      .map((row) =>
        Object.entries(row)
          .map(([key, value]) => `${key} ${value}`)
          .join(', '),
      )
      .join('\n')}\n`,
  );
  const core = tally.filter(({ topic }) => CORE.includes(topic));
  const sum = (key: 'asked' | 'equal') => core.reduce((total, row) => total + row[key], 0);
  expect(sum('equal') / sum('asked')).toBeGreaterThanOrEqual(0.85);
});
