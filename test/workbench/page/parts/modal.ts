import { type ComponentChild, type ComponentChildren, h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface ModalProps {
  readonly label: string;
  /** Escape. */
  readonly cancel: () => void;
  readonly small?: boolean;
  /** Whether the page behind it waits. */
  readonly modal?: boolean;
  readonly role?: 'alertdialog';
  readonly children?: ComponentChildren;
}

/** A box over the page: takes the focus and gives it back; while it is modal, nothing else can have it. */
export function Modal({ label, cancel, small = false, modal = true, role, children }: ModalProps): ComponentChild {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    if (modal) box.current?.showModal();
    else box.current?.show();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, [modal]);
  const onCancel = (event: Event) => {
    event.preventDefault();
    cancel();
  };
  const given = { class: small ? 'dialog small' : 'dialog', 'aria-label': label, ...(role && { role }) };
  return h('dialog', { ...given, ref: box, onCancel }, children);
}
