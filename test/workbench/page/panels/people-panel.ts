import { type ComponentChild, h } from 'preact';
import type { PageState } from '../state';

/** Who one is in this browser tab. Another browser tab can be somebody else. */
export function PeoplePanel({ state }: { readonly state: PageState }): ComponentChild {
  const { book } = state.shown;
  const people = book.people.map(({ email, access }) => {
    const address = `/?user=${encodeURIComponent(email)}#people`;
    const isMe = email === book.user;
    return h(
      'li',
      { class: 'card', key: email },
      h('b', null, email),
      h('p', null, access === 'viewer' ? 'may look only' : 'editor'),
      isMe
        ? h('p', { class: 'quiet' }, 'This is you.')
        : h(
            'p',
            { class: 'row' },
            h('a', { href: address }, 'Act as this person'),
            h('a', { href: address, target: '_blank' }, 'in a new browser tab'),
          ),
    );
  });
  return [h('h3', null, 'Act as'), h('ul', { class: 'plain' }, people)];
}
