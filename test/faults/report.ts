import { ActTrials } from './act-trials';
import { ACTS } from './acts';
import { FAULT_KINDS, FaultTrials } from './fault-trials';
import { LAYOUTS, type Layout } from './layouts';
import { randomHistories } from './random-histories';
import { SCENARIOS, type Scenario } from './scenarios';

/** Which trials; `''` means all. */
export interface Wanted {
  readonly part: string;
  readonly scenario: string;
  readonly layout: string;
  readonly what: string;
  readonly calls: string;
  readonly every: number;
}

type Say = (line: string) => void;
const fits = (wanted: string, name: string): boolean => wanted === '' || wanted === name;

/** Makes the trials, says each that went wrong, and a table. @returns whether nothing went wrong */
export async function report(wanted: Wanted, say: Say): Promise<boolean> {
  const lines = [
    `${'scenario'.padEnd(28)}${'layout'.padEnd(24)}${'what'.padEnd(44)}${'points'.padStart(8)}${'failures'.padStart(10)}`,
  ];
  let failures = 0;
  for (const [scenario, layout] of chosen(wanted)) {
    for (const { what, points, wrong } of await trials(scenario, layout, wanted, say)) {
      failures += wrong;
      lines.push(
        `${scenario.name.padEnd(28)}${layout.name.padEnd(24)}${what.padEnd(44)}${String(points).padStart(8)}${String(wrong).padStart(10)}`,
      );
      say(lines.at(-1) ?? '');
    }
  }
  const random = fits(wanted.part, 'random') ? await randomTrials(wanted) : [];
  for (const line of random) say(line);
  say(['', ...lines].join('\n'));
  return failures + random.length === 0;
}

/** Nobody has arranged a tab before the first import. */
const chosen = (wanted: Wanted): (readonly [Scenario, Layout])[] =>
  SCENARIOS.filter(({ name }) => fits(wanted.scenario, name)).flatMap((scenario) =>
    LAYOUTS.filter(({ name }, at) => fits(wanted.layout, name) && (scenario.before !== null || at === 0)).map(
      (layout) => [scenario, layout] as const,
    ),
  );

interface Counted {
  readonly what: string;
  readonly points: number;
  readonly wrong: number;
}

async function trials(scenario: Scenario, layout: Layout, wanted: Wanted, say: Say): Promise<Counted[]> {
  const faults = fits(wanted.part, 'faults') ? await faultTrials(scenario, layout, wanted, say) : [];
  const acts =
    fits(wanted.part, 'acts') && scenario.before !== null ? await actTrials(scenario, layout, wanted, say) : [];
  return [...faults, ...acts];
}

async function faultTrials(scenario: Scenario, layout: Layout, wanted: Wanted, say: Say): Promise<Counted[]> {
  const trials = await FaultTrials.open(scenario, layout);
  const counted: Counted[] = [];
  for (const kind of FAULT_KINDS) {
    const what = `${kind.how}, ${kind.buffered} of the writes kept`;
    if (!fits(wanted.what, what)) continue;
    counted.push(await each(what, trials.calls.length, wanted, say, (call) => trials.run(call, kind)));
  }
  await trials.close();
  return counted;
}

async function actTrials(scenario: Scenario, layout: Layout, wanted: Wanted, say: Say): Promise<Counted[]> {
  const trials = await ActTrials.open(scenario, layout);
  const counted: Counted[] = [];
  for (const act of ACTS) {
    if (!fits(wanted.what, act.name)) continue;
    counted.push(await each(act.name, trials.calls.length, wanted, say, (call) => trials.run(call, act)));
  }
  await trials.close();
  return counted;
}

/** So many histories, where `calls` says no other number. */
const HISTORIES = 200;

async function randomTrials({ layout, calls }: Wanted): Promise<string[]> {
  const said: string[] = [];
  for (const one of LAYOUTS.filter(({ name }) => fits(layout, name))) {
    const wrong = await randomHistories(one, { runs: Number(calls) || HISTORIES, seed: Date.now() % 2 ** 31 });
    if (wrong !== null) said.push(`random histories, ${one.name}:\n${wrong}`);
  }
  return said;
}

interface Tried {
  readonly call: number;
  readonly name: string;
  readonly wrong: readonly string[];
}

async function each(
  what: string,
  count: number,
  { calls, every }: Wanted,
  say: Say,
  run: (call: number) => Promise<Tried>,
): Promise<Counted> {
  let [points, wrong] = [0, 0];
  for (const call of callsOf(calls, count, every)) {
    const tried = await run(call);
    points++;
    if (tried.wrong.length === 0) continue;
    wrong++;
    say(`${what}, call ${call} ${tried.name}:\n${tried.wrong.map((line) => `    ${line}`).join('\n')}`);
  }
  return { what, points, wrong };
}

/** `12,40-50`; `''`: all. */
export function callsOf(text: string, count: number, every: number): number[] {
  const all = Array.from({ length: count }, (_, at) => at + 1);
  const ranges = text.split(',').map((part) => part.split('-').map(Number));
  return all.filter((call, at) =>
    text === '' ? at % every === 0 : ranges.some(([from = 0, to = from]) => call >= from && call <= to),
  );
}
