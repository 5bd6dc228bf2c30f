import { type ComponentChild, h } from 'preact';
import { useState } from 'preact/hooks';

interface CopyProps {
  readonly text: string;
  /** What is copied, in full, for those who do not see what stands beside it. */
  readonly label: string;
  readonly shown?: string;
}

/** Copies a text, and says so for a moment. */
export function CopyButton({ text, label, shown = 'Copy' }: CopyProps): ComponentChild {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  };
  return h('button', { type: 'button', 'aria-label': label, onClick: () => void copy() }, copied ? 'Copied' : shown);
}
