import * as v from 'valibot';
import type { MenuItem, Outcome } from '../../../host';
import type { EndedView } from '../../contract';
import { Refusal } from '../refusal';
import { runAs } from '../run-as';
import { endedView } from '../run-triggers';
import { posted } from './route';
import { sheetById } from './sheet';

/** Goes to another tab. */
export const select = posted({ sheet: v.number() }, (desk, { sheet }, session) => {
  sheetById(desk, sheet);
  session.sheet = sheet;
  return null;
});

/** Clicks an item of the add-on's menu; the answer comes when the function has ended. */
export const click = posted({ function: v.string() }, async (desk, { function: name }, session): Promise<EndedView> => {
  if (!functionsOf(session.menu ?? []).includes(name))
    throw new Refusal(400, `The menu has nothing that runs ${name}.`);
  const outcome = await runAs(desk, session, async (): Promise<Outcome> => {
    const running = desk.host.run({ function: name, user: session.user, context: 'menu' });
    const { id } = desk.lastExecution();
    desk.running.set(id, running);
    desk.changed();
    try {
      return await running;
    } finally {
      desk.running.delete(id);
    }
  });
  return endedView(outcome);
});

const functionsOf = (items: readonly MenuItem[]): string[] =>
  items.flatMap((item) => {
    if (item.kind === 'menu') return functionsOf(item.items);
    return item.kind === 'item' && item.function !== '' ? [item.function] : [];
  });

/** "Cancel" beside "Running script": ends the execution, whatever it was doing. */
export const cancel = posted({ id: v.number() }, (desk, { id }) => {
  desk.running.get(id)?.kill();
  return null;
});

/** Closes the sidebar or the dialog. What it still runs goes on. */
export const close = posted({ what: v.picklist(['sidebar', 'dialog']) }, (desk, { what }, session) => {
  session[what] = null;
  desk.changed();
  return null;
});

/** Answers `Ui.alert` or `Ui.prompt`. */
export const answer = posted(
  { id: v.number(), button: v.picklist(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']), text: v.string() },
  (desk, { id, button, text }, session) => {
    desk.questions.answer(session.user, id, { button, text });
    desk.changed();
    return null;
  },
);
