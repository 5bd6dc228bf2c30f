import { machineLine, noteOf } from '../layout/note';
import type { TabColumn, TabContent } from '../layout/tab-content';
import type { TabWishes } from './tab-wishes';

export const removedAtMachine = ({ whose }: TabWishes): string => machineLine(whose.connection, 'removed-at');

/** `_removed_at` is made with the first row that stays without its submission. */
export function withRemovedAt(content: TabContent, wishes: TabWishes): TabContent {
  const machine = removedAtMachine(wishes);
  const column: TabColumn = {
    header: '_removed_at',
    note: noteOf([wishes.words.removedAt], machine),
    machine,
    type: 'date-time',
    part: 'removed-at',
    treatment: '',
  };
  return {
    ...content,
    columns: [...content.columns, column],
    hxl: content.hxl === null ? null : [...content.hxl, ''],
  };
}
