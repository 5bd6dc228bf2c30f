import { type ComponentChild, h } from 'preact';
import { useState } from 'preact/hooks';
import { a1Notation } from '../../../host/spreadsheet/a1/notation';
import { onCells } from '../acts';
import { boxOf } from '../grid/selection';
import type { PageState } from '../state';

/** Shows what the active cell holds, and changes it. */
export function FormulaBar({
  state,
  focusGrid,
}: {
  readonly state: PageState;
  readonly focusGrid: () => void;
}): ComponentChild {
  const { selection, input, typing, book } = state.shown;
  const [own, setOwn] = useState<string | null>(null);
  const active = { ...selection.anchor, rows: 1, columns: 1 };
  const commit = (text: string) => {
    setOwn(null);
    if (text !== input.text) onCells(state, active, 'setValue', text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOwn(null);
    else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      commit(own ?? input.text);
    } else return;
    focusGrid();
  };
  return h(
    'section',
    { class: 'formula-bar', 'aria-label': 'Active cell' },
    h('output', { class: 'name-box', 'aria-label': 'Selected cells' }, a1Notation(boxOf(selection))),
    h('span', { class: 'fx', 'aria-hidden': true }, 'fx'),
    h('textarea', {
      'aria-label': 'Formula bar',
      rows: 1,
      spellcheck: false,
      readOnly: book.access === 'viewer',
      value: own ?? typing ?? input.text,
      onInput: ({ currentTarget }: { readonly currentTarget: HTMLTextAreaElement }) => setOwn(currentTarget.value),
      onBlur: () => own !== null && commit(own),
      onKeyDown,
    }),
  );
}
