import { type ComponentChild, h } from 'preact';

interface ChooseProps {
  readonly label: string;
  readonly value: string;
  /** Values, and what is shown for them. */
  readonly options: readonly (readonly [string, string])[];
  readonly set: (value: string) => void;
}

/** One of some values. */
export function Choose({ label, value, options, set }: ChooseProps): ComponentChild {
  const change = ({ currentTarget }: { readonly currentTarget: HTMLSelectElement }) => set(currentTarget.value);
  const lines = options.map(([one, shown]) => h('option', { key: one, value: one }, shown));
  return h('label', { class: 'row' }, h('span', null, label), h('select', { value, onChange: change }, lines));
}
