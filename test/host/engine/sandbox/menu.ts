import type { MenuItem } from '../types';
import type { Sandbox } from './sandbox';

const states = new WeakMap<object, { caption: string; items: MenuItem[] }>();

/** Google's Menu. Facts: reference for Menu; nothing is shown before `addToUi`. `addOn` menus are named after the add-on. */
export function createMenu(sandbox: Sandbox, caption: string, addOn: boolean): object {
  const state = { caption, items: [] as MenuItem[] };
  const adding = (item: MenuItem) => {
    state.items.push(item);
    return menu;
  };
  const menu: object = sandbox.strict('Menu', {
    addItem: (label: unknown, name: unknown) => {
      if (typeof label !== 'string' || typeof name !== 'string')
        throw sandbox.mismatch('Ui.Menu.addItem', [label, name]);
      return adding({ kind: 'item', label, function: name });
    },
    addSeparator: () => adding({ kind: 'separator' }),
    addSubMenu: (sub: unknown) => {
      const inner = typeof sub === 'object' && sub !== null ? states.get(sub) : undefined;
      if (inner === undefined) throw sandbox.exception('Invalid argument: menu');
      return adding({ kind: 'menu', label: inner.caption, items: inner.items });
    },
    addToUi: () => void sandbox.call('Ui.addMenu', [{ caption: state.caption, addOn, items: state.items }]),
  });
  states.set(menu, state);
  return menu;
}
