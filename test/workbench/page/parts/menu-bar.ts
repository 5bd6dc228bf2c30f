import { type ComponentChild, h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { menus } from '../menus/menus';
import type { PageState } from '../state';
import { menuKeys } from './menu-keys';
import { MenuList } from './menu-list';

interface MenuBarProps {
  readonly state: PageState;
  readonly focusGrid: () => void;
}

/** File … Extensions. One menu is open at a time; while one is, the pointer opens the others. */
export function MenuBar({ state, focusGrid }: MenuBarProps): ComponentChild {
  const [open, setOpen] = useState<string | null>(null);
  const bar = useRef<HTMLElement>(null);
  useEffect(() => onF10(() => bar.current?.querySelector('button')?.focus()), []);
  const done = () => {
    setOpen(null);
    focusGrid();
  };
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
    const list = isOpen && h(MenuList, { entries, close: done });
    return h('div', { class: 'menu-place', key: label }, h('button', button, label), list);
  });
  const onKeyDown = (event: KeyboardEvent) => menuKeys(event, { close: () => setOpen(null), leave: focusGrid });
  return h(
    'nav',
    { class: 'menu-bar', 'aria-label': 'Menu bar', 'aria-keyshortcuts': 'F10', ref: bar, onKeyDown },
    items,
  );
}

/** The way out of the cells, where Tab goes to the next cell. Gives what stops listening. */
function onF10(act: () => void): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'F10') return;
    event.preventDefault();
    act();
  };
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
}

/** Calls back at a press outside of an element. Gives what stops that. */
export function closeOutside(selector: string, close: () => void): () => void {
  const press = ({ target }: Event) => {
    if (!(target instanceof Element) || target.closest(selector) === null) close();
  };
  document.addEventListener('mousedown', press, true);
  return () => document.removeEventListener('mousedown', press, true);
}
