import { keepKey } from '../../src/sync/credentials';
import { importOptions } from '../../src/sync/import-options';
import { changeChoices, link } from '../../src/sync/link';
import { refresh } from '../../src/sync/refresh';
import { json, redirect, type Scripted, scriptedHttp } from '../fakes/http';
import { fakeServices } from '../fakes/services';
import { SOURCE } from '../fakes/source';
import { dataOf } from './linked';

type Row = Record<string, unknown>;
const page = (survey: Row[]): Scripted =>
  json({
    export_settings: [{ uid: SOURCE.export.uid, export_settings: { lang: '_xml' } }],
    content: { survey, choices: [], translations: [null] },
  });
const file = (rows: string[][]): Scripted[] => [
  redirect('/private-media/x'),
  { body: rows.map((row) => `${row.map((cell) => `"${cell}"`).join(';')}\r\n`).join('') },
];
const text = (name: string, path = name): Row => ({ type: 'text', name, $xpath: path });
const WHO = [text('who'), text('n')];

/** One project whose form and file change between runs. */
function project(choices: Parameters<typeof changeChoices>[2], survey = WHO) {
  const services = fakeServices();
  keepKey(services.userStore, SOURCE, 'k');
  const made = link(services, SOURCE, 'en');
  if (!made.ok) throw new Error(made.failure.code);
  const { id } = made.value;
  const run = (form: Row[], rows: string[][]) => {
    Object.assign(services, { http: scriptedHttp(file(rows), page(form)) });
    const result = refresh(services, id, 'person');
    if (!result.ok || result.value.outcome !== 'complete') throw new Error(JSON.stringify(result));
    return result.value.counts;
  };
  const cells = () => JSON.stringify(dataOf(services));
  run(survey, [
    [...survey.map(({ name }) => String(name)), '_id', '_uuid'],
    [...survey.map(() => 'Ann'), '1', 'u1'],
  ]);
  changeChoices(services, id, choices);
  const options = (form: Row[]) => {
    Object.assign(services, { http: scriptedHttp([], page(form)) });
    const found = importOptions(services, id);
    return found.ok ? found.value.tables.flatMap(({ columns }) => columns) : [];
  };
  return { services, id, run, cells, options };
}

const MASKED = { masked: ['/question:who'] };
const FILE = [
  ['who', 'n', '_id', '_uuid'],
  ['Ann', '5', '1', 'u1'],
];

test('masked and left out, answers do not reach the tab', () => {
  for (const choices of [MASKED, { leftOut: ['/question:who'] }]) {
    const { run, cells } = project(choices);
    expect(run(WHO, FILE)?.heldColumns).toBe(0);
    expect(cells()).not.toContain('Ann');
  }
});

/** How the very question may come again under another name. */
const changed: [what: string, form: Row[], rows: string[][]][] = [
  ['is taken out of the form, with its answers still in the export', [text('n')], FILE],
  [
    'is moved into a group',
    [{ type: 'begin_group', name: 'g' }, text('who', 'g/who'), { type: 'end_group' }, text('n')],
    FILE,
  ],
  [
    'is called otherwise',
    [text('name'), text('n')],
    [
      ['name', 'n', '_id', '_uuid'],
      ['Ann', '5', '1', 'u1'],
    ],
  ],
  [
    'has a namesake, so that nobody knows which is which',
    WHO,
    [
      ['who', 'n', 'who', '_id', '_uuid'],
      ['Ann', '5', 'Ann', '1', 'u1'],
    ],
  ],
];

describe.each(changed)('a masked question that %s', (_, form, rows) => {
  test.each([MASKED, { leftOut: ['/question:who'] }])('is held back, and said so: %j', (choices) => {
    const { run, cells } = project(choices);
    expect(run(form, rows)?.heldColumns).toBeGreaterThan(0);
    expect(cells()).not.toContain('Ann');
    expect(cells()).toContain('5');
  });

  test('is shown where people choose, can be masked there, and comes so', () => {
    const { services, id, run, cells, options } = project(MASKED);
    run(form, rows);
    const held = options(form).filter(({ isHeld }) => isHeld);
    expect(held.length).toBeGreaterThan(0);
    const keys = held.map(({ key }) => key);
    changeChoices(services, id, { masked: [...MASKED.masked, ...keys] }, keys);
    expect(run(form, rows)?.heldColumns).toBe(0);
    expect(cells()).not.toContain('Ann');
    expect(options(form).some(({ isHeld }) => isHeld)).toBe(false);
  });
});

test('who has seen a new column and saved gets it; what came while he chose he has not seen', () => {
  const { services, id, run, cells } = project(MASKED);
  const more = [...WHO, text('colour')];
  const rows = [
    ['who', 'n', 'colour', '_id', '_uuid'],
    ['Ann', '5', 'green', '1', 'u1'],
  ];
  expect(run(more, rows)?.heldColumns).toBe(1);
  expect(run(more, rows)?.heldColumns).toBe(1);
  expect(cells()).not.toContain('green');
  changeChoices(services, id, {}, ['/question:n']);
  expect(run(more, rows)?.heldColumns).toBe(1);
  expect(cells()).not.toContain('green');
  changeChoices(services, id, {}, ['/question:colour']);
  expect(run(more, rows)?.heldColumns).toBe(0);
  expect(cells()).toContain('green');
});

test('where nothing is masked or left out, new columns come by themselves', () => {
  const { run, cells } = project({ hxlRow: true });
  const rows = [
    ['who', 'n', 'colour', '_id', '_uuid'],
    ['Ann', '5', 'green', '1', 'u1'],
  ];
  expect(run([...WHO, text('colour')], rows)?.heldColumns).toBe(0);
  expect(cells()).toContain('green');
});

test('who wants to see new columns first has them held back, and gets those that he has seen', () => {
  const { services, id, run, cells } = project({ newColumns: 'holdBack' });
  const more = [...WHO, text('colour')];
  const rows = [
    ['who', 'n', 'colour', '_id', '_uuid'],
    ['Ann', '5', 'green', '1', 'u1'],
  ];
  expect(run(more, rows)?.heldColumns).toBe(1);
  expect(cells()).not.toContain('green');
  changeChoices(services, id, {}, ['/question:colour']);
  expect(run(more, rows)?.heldColumns).toBe(0);
  expect(cells()).toContain('green');
});

test('a mask of a question covers its address, and what was read out of it', () => {
  const form = [{ type: 'audio', name: 'voice', $xpath: 'voice' }, text('n')];
  const { run, cells } = project({ masked: ['/question:voice'] }, form);
  run(form, [
    ['voice', 'voice_URL', 'voice - transcript (en)', 'n', '_id', '_uuid'],
    ['ann.mp3', 'https://kobo.example/ann.mp3', 'I am Ann', '5', '1', 'u1'],
  ]);
  expect(cells()).not.toMatch(/ann/i);
});

test('a question that left the form before it was masked takes its answers along, all their parts', () => {
  const form = [{ type: 'geopoint', name: 'place', $xpath: 'place' }, text('n')];
  const parts = ['latitude', 'longitude', 'altitude', 'precision'].map((part) => `_place_${part}`);
  for (const choices of [{ masked: ['/question:place'] }, { leftOut: ['/question:place'] }]) {
    const { run, cells, services, id } = project({ latLong: true }, form);
    run(form, [
      ['place', ...parts, 'n', '_id', '_uuid'],
      ['-9.41 64.11 0 4', '-9.41', '64.11', '0', '4', '5', '1', 'u1'],
    ]);
    expect(cells().match(/9\.41/g)).toHaveLength(3);
    changeChoices(services, id, choices);
    run(
      [text('n')],
      [
        ['n', '_id', '_uuid'],
        ['5', '1', 'u1'],
      ],
    );
    expect(cells()).not.toMatch(/9\.41|64\.11/);
  }
});

test('a question that left the form after it was masked keeps its stand-ins', () => {
  const { run, cells } = project(MASKED);
  run(WHO, FILE);
  run(
    [text('n')],
    [
      ['n', '_id', '_uuid'],
      ['5', '1', 'u1'],
    ],
  );
  expect(cells()).toMatch(/"who".*"[0-9a-hj-km-np-tv-z]{12}"/);
});

test('before the first import, what the form tells of is known and the rest is held back', () => {
  const services = fakeServices();
  keepKey(services.userStore, SOURCE, 'k');
  const made = link(services, SOURCE, 'en');
  const id = made.ok ? made.value.id : '';
  changeChoices(services, id, MASKED);
  const rows = [
    ['who', 'n', 'formerly', '_id', '_uuid'],
    ['Ann', '5', 'Ann', '1', 'u1'],
  ];
  Object.assign(services, { http: scriptedHttp(file(rows), page(WHO)) });
  const done = refresh(services, id, 'person');
  expect(done.ok && done.value.counts?.heldColumns).toBe(1);
  expect(JSON.stringify(dataOf(services))).not.toContain('Ann');
});

test('a question that is moved between the choice and the first import is held back', () => {
  const services = fakeServices();
  keepKey(services.userStore, SOURCE, 'k');
  const made = link(services, SOURCE, 'en');
  const id = made.ok ? made.value.id : '';
  changeChoices(services, id, MASKED, ['/question:who', '/question:n']);
  const moved = [{ type: 'begin_group', name: 'g' }, text('who', 'g/who'), { type: 'end_group' }, text('n')];
  Object.assign(services, { http: scriptedHttp(file(FILE), page(moved)) });
  const done = refresh(services, id, 'person');
  expect(done.ok && done.value.counts?.heldColumns).toBe(1);
  expect(JSON.stringify(dataOf(services))).not.toContain('Ann');
});
