import { demoWorld } from '../../kobo-server';
import type { Desk } from './desk';
import { Refusal } from './refusal';

/** Ends the spreadsheet, puts the demo's KoboToolbox projects back as they were, and opens what `open` opens. */
export async function startAfresh(desk: Desk, open: () => Promise<void>): Promise<void> {
  if (desk.busy) throw new Refusal(409, 'Wait until what runs now has ended.');
  desk.busy = true;
  try {
    desk.questions.closeAll();
    await desk.host.close();
    Object.assign(desk.kobo.world, demoWorld());
    desk.kobo.faults.clear();
    desk.running.clear();
    desk.notice = null;
    await open();
  } finally {
    desk.busy = false;
    desk.sessions.clear();
    desk.hub.tell({ kind: 'gone' });
  }
}
