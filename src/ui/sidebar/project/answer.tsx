import { useId } from 'preact/hooks';
import type { Explained } from '../../messages/explained';

interface AnswerProps {
  readonly words: Explained;
  /** The safe one; without anything to do it sends the form. */
  readonly isMain?: boolean;
  readonly onClick?: () => void;
}

/** A button, and what it will do. */
export function Answer({ words: { label, note }, isMain = false, onClick }: AnswerProps) {
  const id = useId();
  return (
    <p class="answer">
      <button
        type={onClick === undefined ? 'submit' : 'button'}
        class={isMain ? 'main' : 'plain'}
        aria-describedby={id}
        onClick={onClick}
      >
        {label}
      </button>
      <small id={id}>{note}</small>
    </p>
  );
}
