import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface LazyDetailsProps {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Details whose inside is made when they are opened: a form may have a thousand columns. */
export function LazyDetails({ summary, children }: LazyDetailsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
  );
}
