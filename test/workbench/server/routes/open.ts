import * as v from 'valibot';
import type { Opened } from '../../contract';
import type { Desk } from '../desk';
import { PEOPLE } from '../people';
import { Refusal } from '../refusal';
import type { Session } from '../sessions';
import { bookOf } from './book';
import type { Route } from './route';
import { sheetView } from './sheet';

/** A person opens the spreadsheet in a browser tab. The menu comes later, when `onOpen` has run, as in Google Sheets. */
export const open: Route = (desk, { body }): Opened => {
  const { user } = v.parse(v.object({ user: v.string() }), body);
  if (!PEOPLE.some(({ email }) => email === user)) throw new Refusal(400, `Nobody here is called ${user}.`);
  const session = desk.sessions.add(user, desk.host.spreadsheet.getActiveSheet().getSheetId());
  void openDocument(desk, session);
  const view = bookOf(desk, session);
  return { session: session.id, book: view, sheet: sheetView(desk, session.sheet) };
};

/**
 * A menu that does not come is told, not thrown: nobody waits for this. `onOpen` can open no page, so a sidebar that comes
 * meanwhile is another browser tab's of the same person.
 */
async function openDocument(desk: Desk, session: Session): Promise<void> {
  try {
    const outcome = await desk.host.openDocument(session.user);
    if (outcome.status === 'done') session.menu = desk.host.menu(session.user);
    else desk.notice = `onOpen did not end well: ${JSON.stringify(outcome)}`;
  } catch (thrown) {
    desk.notice = `onOpen could not be run: ${String(thrown)}`;
  }
  desk.changed();
}
