import { type ComponentChild, h } from 'preact';
import { post } from '../acts';
import type { PageState } from '../state';

/** Short messages in the corner, and what runs now. */
export function Toasts({ state }: { readonly state: PageState }): ComponentChild {
  const { toasts, book } = state.shown;
  const close = (id: number) => state.set({ toasts: state.shown.toasts.filter((toast) => toast.id !== id) });
  const shown = toasts.map(({ id, title, message }) =>
    h(
      'div',
      { class: 'toast', role: 'status', key: id },
      h('button', { type: 'button', 'aria-label': 'Dismiss', onClick: () => close(id) }, '✕'),
      title !== '' && h('strong', null, title),
      h('p', null, message),
    ),
  );
  const running = book.running.filter(({ mine, user }) => mine && user === book.user);
  const banners = running.map(({ id, function: name }) =>
    h(
      'div',
      { class: 'banner', role: 'status', key: id },
      `Running script: ${name} `,
      h('button', { type: 'button', onClick: () => void post(state, 'cancel', { id }) }, 'Cancel'),
    ),
  );
  return [h('div', { class: 'banners', key: 'banners' }, banners), h('div', { class: 'toasts', key: 'toasts' }, shown)];
}
