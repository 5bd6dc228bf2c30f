import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { DEMO_KEY, DEMO_PROJECTS, startKoboServer } from '../kobo-server';
import { root } from '../root';

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `npm start -- …` without npm. */
const start = (args: readonly string[], env: Record<string, string> = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const tool = join(root(), 'scripts/run.mjs');
    const child = execFile(
      process.execPath,
      [tool, 'start', ...args],
      { cwd: root(), env: { ...process.env, ...env } },
      (_, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });

test('--once goes the whole way with the demo', async () => {
  const { code, out, err } = await start(['--once']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('tab "Household survey (demo)"');
  expect(out.match(/complete, 180 submissions/g)).toHaveLength(3);
  expect(out).toMatch(/2026-01-05T10:00:00Z {2}by the clock for alice: complete/);
  expect(out).toMatch(/Tab "Household survey \(demo\)": 181 rows × 56 columns/);
  expect(out).not.toContain('_kobo_state');
  expect(out).not.toContain(DEMO_KEY);
});

describe('any server', () => {
  test('without a project it lists what there is; with one it imports it', async () => {
    const kobo = await startKoboServer();
    try {
      const where = ['--server', kobo.url, '--key-env', 'MY_KEY'];
      const listed = await start(where, { MY_KEY: DEMO_KEY });
      expect([listed.code, listed.err]).toEqual([0, '']);
      expect(listed.out).toContain(`${DEMO_PROJECTS.market}  Market prices`);
      const imported = await start([...where, '--project', DEMO_PROJECTS.clinic], { MY_KEY: DEMO_KEY });
      expect([imported.code, imported.err]).toEqual([0, '']);
      expect(imported.out).toContain('0 submissions');
      const refused = await start(where, { MY_KEY: DEMO_KEY.replace('a', '0') });
      expect([refused.code, refused.out]).toEqual([1, '']);
      expect(refused.err).toMatch(/^The API key was refused by .*Copy it again from Account settings → Security\.\n$/);
    } finally {
      await kobo.close();
    }
  });
});

test.each([
  [['--server', 'https://kobo.example'], /--key-env/],
  [['--server', 'https://kobo.example', '--key-env', 'NO_SUCH_VARIABLE'], /NO_SUCH_VARIABLE is empty/],
  [['--nonsense'], /nonsense/],
])('%j is refused in one sentence', async (args, words) => {
  const { code, err } = await start(args);
  expect([code, err]).toEqual([1, expect.stringMatching(words)]);
});

test('--help explains', async () => {
  const { code, out } = await start(['--help']);
  expect([code, out]).toEqual([0, expect.stringContaining('--key-env NAME')]);
});
