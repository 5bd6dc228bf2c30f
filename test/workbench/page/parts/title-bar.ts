import { type ComponentChild, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PageState, PanelName } from '../state';

const PANELS: readonly (readonly [PanelName, string])[] = [
  ['kobo', 'KoboToolbox'],
  ['time', 'Clock and triggers'],
  ['people', 'People'],
  ['log', 'Calls'],
  ['start', 'Start'],
];

/** Name, clock, the drawers, and who one is. */
export function TitleBar({ state }: { readonly state: PageState }): ComponentChild {
  const { book, panel } = state.shown;
  const drawers = PANELS.map(([name, label]) =>
    h(
      'button',
      {
        key: name,
        type: 'button',
        'aria-pressed': panel === name,
        onClick: () => state.set({ panel: panel === name ? null : name }),
      },
      label,
    ),
  );
  return h(
    'header',
    { class: 'title-bar' },
    h('div', { class: 'logo', 'aria-hidden': true }),
    h('h1', null, book.name),
    book.access === 'viewer' && h('span', { class: 'chip' }, 'View only'),
    h('span', { class: 'chip quiet', title: 'Results here are results on a stand-in.' }, 'Local stand-in'),
    h('div', { class: 'room' }),
    h('div', { class: 'drawers', role: 'group', 'aria-label': 'Drawers' }, drawers),
    h(Clock, { now: book.now, timeZone: book.started.timeZone }),
    h('span', { class: 'who', title: book.user }, book.user.slice(0, 1).toUpperCase()),
  );
}

/** Goes on by itself between two reports of the server. */
function Clock({ now, timeZone }: { readonly now: number; readonly timeZone: string }): ComponentChild {
  const [ahead, setAhead] = useState(0);
  useEffect(() => {
    const began = Date.now();
    setAhead(0);
    const timer = setInterval(() => setAhead(Date.now() - began), 1000);
    return () => clearInterval(timer);
  }, [now]);
  return h('time', { title: `The clock of the stand-in, ${timeZone}` }, timeText(now + ahead, timeZone));
}

export const timeText = (at: number, timeZone: string): string =>
  new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone });
