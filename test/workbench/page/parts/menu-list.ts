import { type ComponentChild, h } from 'preact';
import { useState } from 'preact/hooks';
import type { Entry } from '../menus/entry';

interface ListProps {
  readonly entries: readonly Entry[];
  readonly close: () => void;
}

/** An open menu. A submenu opens beside its line, by pointer or by arrow key. */
export function MenuList({ entries, close }: ListProps): ComponentChild {
  const [open, setOpen] = useState<number | null>(null);
  const lines = entries.map((entry, at) => {
    if (entry.kind === 'line') return h('li', { class: 'line', role: 'separator', key: at });
    if (entry.kind === 'act') return h(ActLine, { key: at, entry, close, enter: () => setOpen(null) });
    return h(SubMenu, { key: at, entry, close, isOpen: open === at, open: () => setOpen(at) });
  });
  return h('ul', { class: 'menu', role: 'menu' }, lines);
}

interface ActProps {
  readonly entry: Extract<Entry, { kind: 'act' }>;
  readonly close: () => void;
  readonly enter: () => void;
}

function ActLine({ entry, close, enter }: ActProps): ComponentChild {
  const run = () => {
    close();
    entry.act();
  };
  const mark = h('span', { class: 'mark', 'aria-hidden': true }, entry.on === true ? '✓' : '');
  const button = { type: 'button', role: 'menuitem', disabled: entry.off === true, onClick: run } as const;
  return h('li', { role: 'none', onMouseEnter: enter }, h('button', button, mark, entry.label));
}

interface SubProps {
  readonly entry: Extract<Entry, { kind: 'menu' }>;
  readonly close: () => void;
  readonly isOpen: boolean;
  readonly open: () => void;
}

function SubMenu({ entry, close, isOpen, open }: SubProps): ComponentChild {
  const empty: Entry = { kind: 'act', label: 'None', act: () => undefined, off: true };
  const entries = entry.entries.length === 0 ? [empty] : entry.entries;
  const button = {
    type: 'button',
    role: 'menuitem',
    'aria-haspopup': 'menu',
    'aria-expanded': isOpen,
    onClick: open,
  } as const;
  return h(
    'li',
    { role: 'none', class: 'sub', onMouseEnter: open },
    h(
      'button',
      button,
      h('span', { class: 'mark' }),
      entry.label,
      h('span', { class: 'more', 'aria-hidden': true }, '▸'),
    ),
    isOpen && h(MenuList, { entries, close }),
  );
}
