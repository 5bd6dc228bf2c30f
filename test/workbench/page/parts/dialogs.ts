import { type ComponentChild, h } from 'preact';
import { useState } from 'preact/hooks';
import type { FrameView, Question } from '../../contract';
import type { FrameMessage } from '../../frame/config';
import { post } from '../acts';
import type { PageState } from '../state';
import { AddOnFrame } from './add-on-frame';
import { Modal } from './modal';

/** What lies over the spreadsheet: a dialog of the add-on, a question of its script, a refusal. */
export function Dialogs({
  state,
  focusGrid,
}: {
  readonly state: PageState;
  readonly focusGrid: () => void;
}): ComponentChild {
  const { book, words } = state.shown;
  const [question] = book.questions;
  return [
    book.dialog !== null && h(AddOnDialog, { key: book.dialog.src, state, page: book.dialog, focusGrid }),
    question !== undefined && h(Asked, { key: question.id, state, question }),
    words !== null && h(Words, { key: 'words', text: words, close: () => state.say(null) }),
  ];
}

/** Google's own size where the script sets none is not documented. */
const FIRST_SIZE = { width: 600, height: 400 };

interface DialogProps {
  readonly state: PageState;
  readonly page: FrameView;
  readonly focusGrid: () => void;
}

function AddOnDialog({ state, page, focusGrid }: DialogProps): ComponentChild {
  const [size, setSize] = useState(FIRST_SIZE);
  const close = () => void post(state, 'close', { what: 'dialog' });
  const tell = (message: FrameMessage) => {
    if (message.workbench === 'close') close();
    if (message.workbench === 'focus') focusGrid();
    if (message.workbench === 'size')
      setSize({ width: message.width ?? size.width, height: message.height ?? size.height });
  };
  const bar = h(
    'div',
    { class: 'bar' },
    h('h2', null, page.title),
    h('button', { type: 'button', 'aria-label': 'Close dialog', onClick: close }, '✕'),
  );
  const style = { width: `${size.width}px`, height: `${size.height}px` };
  const content = h('div', { style }, h(AddOnFrame, { state, page, tell }));
  return h(Modal, { label: page.title, cancel: close, modal: page.modal }, bar, content);
}

/** The browser puts the focus here when a box opens. */
const FIRST_BUTTON = { class: 'first', autofocus: true } as const;

type Button = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
const LABELS: Readonly<Record<Button, string>> = { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No', CLOSE: 'Close' };
const BUTTONS: Readonly<Record<Question['buttons'], readonly Button[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** `Ui.alert` and `Ui.prompt`: the script waits for the answer. */
function Asked({ state, question }: { readonly state: PageState; readonly question: Question }): ComponentChild {
  const [text, setText] = useState('');
  const answer = (button: Button) => void post(state, 'answer', { id: question.id, button, text });
  const buttons = BUTTONS[question.buttons].map((button, at) =>
    h(
      'button',
      { key: button, type: 'button', ...(at === 0 && FIRST_BUTTON), onClick: () => answer(button) },
      LABELS[button],
    ),
  );
  const bar = h(
    'div',
    { class: 'bar' },
    h('h2', null, question.title),
    h('button', { type: 'button', 'aria-label': 'Close', onClick: () => answer('CLOSE') }, '✕'),
  );
  const field = h('input', {
    'aria-label': 'Answer',
    value: text,
    autofocus: true,
    onInput: ({ currentTarget }) => setText(currentTarget.value),
    onKeyDown: ({ key }) => key === 'Enter' && answer(BUTTONS[question.buttons][0] ?? 'OK'),
  });
  const content = [bar, h('p', null, question.text), question.prompt && field, h('div', { class: 'buttons' }, buttons)];
  const label = question.title === '' ? question.text : question.title;
  return h(Modal, { label, cancel: () => answer('CLOSE'), small: true, role: 'alertdialog' }, content);
}

function Words({ text, close }: { readonly text: string; readonly close: () => void }): ComponentChild {
  const ok = h('button', { type: 'button', ...FIRST_BUTTON, onClick: close }, 'OK');
  const content = [h('p', null, text), h('div', { class: 'buttons' }, ok)];
  return h(Modal, { label: 'Notice', cancel: close, small: true, role: 'alertdialog' }, content);
}
