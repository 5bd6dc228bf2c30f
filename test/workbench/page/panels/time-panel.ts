import { type ComponentChild, h } from 'preact';
import { useState } from 'preact/hooks';
import type { TriggerView } from '../../contract';
import { post, runTriggers } from '../acts';
import { timeText } from '../parts/title-bar';
import type { PageState } from '../state';
import { Choose } from './choose';
import { useData } from './use-data';

const HOUR = 3_600_000;
const STEPS = [
  ['10 minutes', HOUR / 6],
  ['1 hour', HOUR],
  ['1 day', 24 * HOUR],
] as const;

const TRIPS = [0, 300, 1500, 5000].map((ms) => [String(ms), `${ms} ms`] as const);

/** The clock and what runs by it. */
export function TimePanel({ state }: { readonly state: PageState }): ComponentChild {
  const triggers = useData<TriggerView[]>(state, 'triggers');
  const { settings, started } = state.shown.book;
  const [working, setWorking] = useState(false);
  const run = async (name: 'clock' | 'runDue', body: object = {}) => {
    setWorking(true);
    await runTriggers(state, name, body);
    setWorking(false);
  };
  const set = (change: object) => void post(state, 'settings', { ...settings, ...change });
  const move = ([label, milliseconds]: (typeof STEPS)[number]) =>
    h(
      'button',
      { key: label, type: 'button', disabled: working, onClick: () => void run('clock', { milliseconds }) },
      `+ ${label}`,
    );
  const auto = { type: 'checkbox', checked: settings.autoRun } as const;
  return [
    h('h3', null, 'Move the clock on'),
    h('p', { class: 'row' }, STEPS.map(move)),
    h('h3', null, 'Triggers'),
    triggers?.length === 0 &&
      h('p', { class: 'quiet' }, 'There are none. The add-on makes one when a project is kept up to date.'),
    h(
      'ul',
      { class: 'plain' },
      triggers?.map((one) => h(Trigger, { key: one.id, trigger: one, timeZone: started.timeZone })),
    ),
    h(
      'p',
      { class: 'row' },
      h('button', { type: 'button', disabled: working, onClick: () => void run('runDue') }, 'Run what is due'),
      working && h('span', { role: 'status' }, 'Running…'),
    ),
    h(
      'label',
      null,
      h('input', { ...auto, onChange: ({ currentTarget }) => set({ autoRun: currentTarget.checked }) }),
      ' Run triggers by themselves when they are due',
    ),
    h('h3', null, 'google.script.run'),
    h(Choose, {
      label: 'Round trip',
      value: String(settings.roundTrip),
      options: TRIPS,
      set: (text: string) => set({ roundTrip: Number(text) }),
    }),
  ];
}

function Trigger({ trigger, timeZone }: { readonly trigger: TriggerView; readonly timeZone: string }): ComponentChild {
  const { handler, owner, eventType, nextAt } = trigger;
  const next = nextAt === null ? 'will not run again' : `next run ${timeText(nextAt, timeZone)}`;
  return h('li', { class: 'card' }, h('b', null, handler), h('p', null, `${eventType} · ${owner}`), h('p', null, next));
}
