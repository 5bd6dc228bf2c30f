import { type ComponentChild, h } from 'preact';
import { post } from '../acts';
import type { PageState } from '../state';
import { AddOnFrame } from './add-on-frame';

/** The add-on's sidebar: 300 pixels wide, a title and a way to close it, as Google shows it. */
export function Sidebar({
  state,
  focusGrid,
}: {
  readonly state: PageState;
  readonly focusGrid: () => void;
}): ComponentChild {
  const { sidebar } = state.shown.book;
  if (sidebar === null) return null;
  const close = () => void post(state, 'close', { what: 'sidebar' });
  return h(
    'aside',
    { class: 'sidebar', 'aria-label': sidebar.title },
    h(
      'div',
      { class: 'bar' },
      h('h2', null, sidebar.title),
      h('button', { type: 'button', 'aria-label': 'Close sidebar', onClick: close }, '✕'),
    ),
    h(AddOnFrame, {
      state,
      page: sidebar,
      tell: ({ workbench }) => {
        if (workbench === 'close') close();
        if (workbench === 'focus') focusGrid();
      },
    }),
  );
}
