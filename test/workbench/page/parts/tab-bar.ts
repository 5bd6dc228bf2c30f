import { type ComponentChild, h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TabView } from '../../contract';
import { onBook, onTab, select } from '../acts';
import { act, type Entry } from '../menus/entry';
import type { PageState } from '../state';

/** The tabs: a click goes there, a double click renames, the second button offers the rest. */
export function TabBar({ state }: { readonly state: PageState }): ComponentChild {
  const [renaming, setRenaming] = useState<number | null>(null);
  const { tabs, sheet } = state.shown.book;
  const add = { type: 'button', class: 'add', title: 'Add a tab', 'aria-label': 'Add a tab' } as const;
  const shown = tabs
    .filter((tab) => !tab.hidden)
    .map((tab) =>
      tab.id === renaming
        ? h(NameField, { key: tab.id, state, tab, done: () => setRenaming(null) })
        : h(TabButton, { key: tab.id, state, tab, isOn: tab.id === sheet, rename: () => setRenaming(tab.id) }),
    );
  return h(
    'footer',
    { class: 'tab-bar' },
    h('button', { ...add, onClick: () => onBook(state, 'insertSheet') }, '+'),
    h('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Tabs' }, shown),
  );
}

interface TabProps {
  readonly state: PageState;
  readonly tab: TabView;
}

function TabButton({
  state,
  tab,
  isOn,
  rename,
}: TabProps & { readonly isOn: boolean; readonly rename: () => void }): ComponentChild {
  return h(
    'button',
    {
      type: 'button',
      role: 'tab',
      'aria-selected': isOn,
      style: tab.color === null ? {} : { borderBottomColor: tab.color },
      onClick: () => void select(state, tab.id),
      onDblClick: rename,
      onContextMenu: (event: MouseEvent) => {
        event.preventDefault();
        state.set({ context: { x: event.clientX, y: event.clientY, entries: tabEntries(state, tab, rename) } });
      },
    },
    tab.name,
  );
}

/** The field keeps what is typed whatever comes from the server meanwhile; it ends once. */
function NameField({ state, tab, done }: TabProps & { readonly done: () => void }): ComponentChild {
  const field = useRef<HTMLInputElement>(null);
  const ended = useRef(false);
  useEffect(() => field.current?.select(), []);
  const end = (name: string) => {
    if (ended.current) return;
    ended.current = true;
    done();
    if (name !== tab.name) onTab(state, tab.id, 'setName', name);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') end(tab.name);
    if (key === 'Enter') end(field.current?.value ?? tab.name);
  };
  return h('input', {
    'aria-label': 'Name of the tab',
    defaultValue: tab.name,
    ref: field,
    onBlur: () => end(field.current?.value ?? tab.name),
    onKeyDown,
  });
}

/** A tab is an argument as `{tab: ID}`. */
const tabEntries = (state: PageState, { id, rightToLeft }: TabView, rename: () => void): Entry[] => [
  act('Rename', rename),
  act('Hide', () => onTab(state, id, 'hideSheet')),
  act('Delete', () => onBook(state, 'deleteSheet', { tab: id })),
  act('Right-to-left', () => onTab(state, id, 'setRightToLeft', !rightToLeft), { on: rightToLeft }),
];
