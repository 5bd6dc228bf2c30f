import { type ComponentChild, h } from 'preact';
import type { ExecutionView } from '../../contract';
import { timeText } from '../parts/title-bar';
import type { PageState } from '../state';
import { useData } from './use-data';

/** The last executions of the script, with the service calls that each made. */
export function LogPanel({ state }: { readonly state: PageState }): ComponentChild {
  const executions = useData<ExecutionView[]>(state, 'log');
  const { timeZone } = state.shown.book.started;
  return [
    h('h3', null, 'Executions, newest first'),
    h(
      'ul',
      { class: 'plain' },
      executions?.map((one) => h(Execution, { key: one.id, one, timeZone })),
    ),
  ];
}

function Execution({ one, timeZone }: { readonly one: ExecutionView; readonly timeZone: string }): ComponentChild {
  const { label, user, context, status, words, startedAt, milliseconds, calls, names, log } = one;
  const name = label === null ? one.function : `${one.function}: ${label}`;
  const when = startedAt === null ? '' : ` · ${timeText(startedAt, timeZone)}`;
  const took = milliseconds === null ? '' : ` · ${(milliseconds / 1000).toFixed(1)} s`;
  return h(
    'li',
    { class: `card ${status}` },
    h('details', null, [
      h('summary', null, h('b', null, name), ` · ${status}${took} · ${calls} calls`),
      h('p', null, `${context} · ${user}${when}`),
      words !== null && h('p', { class: 'words' }, words),
      h(
        'table',
        null,
        h(
          'tbody',
          null,
          names.map(({ name: call, count }) =>
            h('tr', { key: call }, h('td', null, String(count)), h('td', null, call)),
          ),
        ),
      ),
      log.length > 0 && h('pre', null, log.join('\n')),
    ]),
  );
}
