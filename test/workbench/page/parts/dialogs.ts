import { type ComponentChild, h } from 'preact';
import { useState } from 'preact/hooks';
import type { FrameView, Question } from '../../contract';
import type { FrameMessage } from '../../frame/config';
import { post } from '../acts';
import type { PageState } from '../state';
import { AddOnFrame } from './add-on-frame';

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
  const box = h(
    'div',
    { class: 'dialog', role: 'dialog', 'aria-label': page.title },
    bar,
    h('div', { style: { width: `${size.width}px`, height: `${size.height}px` } }, h(AddOnFrame, { state, page, tell })),
  );
  return h('div', { class: page.modal ? 'over modal' : 'over' }, box);
}

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
      { key: button, type: 'button', class: at === 0 ? 'first' : '', onClick: () => answer(button) },
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
    onInput: ({ currentTarget }) => setText(currentTarget.value),
  });
  const content = [bar, h('p', null, question.text), question.prompt && field, h('div', { class: 'buttons' }, buttons)];
  return h(
    'div',
    { class: 'over modal' },
    h('div', { class: 'dialog small', role: 'alertdialog', 'aria-label': question.title }, content),
  );
}

function Words({ text, close }: { readonly text: string; readonly close: () => void }): ComponentChild {
  const ok = h('button', { type: 'button', class: 'first', ref: (button) => button?.focus(), onClick: close }, 'OK');
  const box = h(
    'div',
    { class: 'dialog small', role: 'alertdialog', 'aria-label': 'Notice' },
    h('p', null, text),
    h('div', { class: 'buttons' }, ok),
  );
  return h('div', { class: 'over modal' }, box);
}
