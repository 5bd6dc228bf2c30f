import { type ComponentChild, h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PageState } from '../state';
import { closeOutside } from './menu-bar';
import { menuKeys } from './menu-keys';
import { MenuList } from './menu-list';

interface ContextMenuProps {
  readonly state: PageState;
  readonly focusGrid: () => void;
}

/** The menu under the second button, kept inside the window. */
export function ContextMenu({ state, focusGrid }: ContextMenuProps): ComponentChild {
  const { context } = state.shown;
  const close = () => state.set({ context: null });
  const done = () => {
    close();
    focusGrid();
  };
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.querySelector('button')?.focus(), [context]);
  useEffect(() => (context === null ? undefined : closeOutside('.context', close)), [context]);
  if (context === null) return null;
  const height = context.entries.length * 28;
  const top = Math.max(0, Math.min(context.y, window.innerHeight - height));
  const left = Math.min(context.x, window.innerWidth - 300);
  return h(
    'nav',
    {
      class: 'context',
      'aria-label': 'Selected cells',
      ref: place,
      style: { top: `${top}px`, left: `${left}px` },
      onKeyDown: (event: KeyboardEvent) => menuKeys(event, { close, leave: focusGrid }),
    },
    h(MenuList, { entries: context.entries, close: done }),
  );
}
