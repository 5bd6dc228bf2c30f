import { type ComponentChild, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { menus } from '../menus/menus';
import type { PageState } from '../state';
import { menuKeys } from './menu-keys';
import { MenuList } from './menu-list';

/** File … Extensions. One menu is open at a time; while one is, the pointer opens the others. */
export function MenuBar({ state }: { readonly state: PageState }): ComponentChild {
  const [open, setOpen] = useState<string | null>(null);
  useEffect(() => (open === null ? undefined : closeOutside('.menu-bar', () => setOpen(null))), [open]);
  const items = menus(state).map(({ label, entries }) => {
    const isOpen = open === label;
    const button = {
      type: 'button',
      class: isOpen ? 'on' : '',
      'aria-haspopup': 'menu',
      'aria-expanded': isOpen,
      onClick: () => setOpen(isOpen ? null : label),
      onMouseEnter: () => open !== null && setOpen(label),
    } as const;
    const list = isOpen && h(MenuList, { entries, close: () => setOpen(null) });
    return h('div', { class: 'menu-place', key: label }, h('button', button, label), list);
  });
  return h(
    'nav',
    { class: 'menu-bar', onKeyDown: (event: KeyboardEvent) => menuKeys(event, () => setOpen(null)) },
    items,
  );
}

/** Calls back at a press outside of an element. Gives what stops that. */
export function closeOutside(selector: string, close: () => void): () => void {
  const press = ({ target }: Event) => {
    if (!(target instanceof Element) || target.closest(selector) === null) close();
  };
  document.addEventListener('mousedown', press, true);
  return () => document.removeEventListener('mousedown', press, true);
}
