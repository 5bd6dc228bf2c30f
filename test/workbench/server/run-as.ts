import type { Host } from '../../host';
import type { Desk } from './desk';
import type { Session, ShownPage } from './sessions';

/**
 * Does something as a session: the add-on sees the tab that this browser tab shows, and a tab, sidebar or dialog that it
 * opens is shown there. The host knows one active tab and one sidebar a person, Google one for each browser tab.
 */
export async function runAs<T>(desk: Desk, session: Session, act: () => T | Promise<T>): Promise<T> {
  const { host } = desk;
  const before = { sidebar: host.sidebar(session.user), dialog: host.dialog(session.user) };
  const active = activate(host, session);
  try {
    return await act();
  } finally {
    follow(host, session, active);
    const { sidebar, dialog } = { sidebar: host.sidebar(session.user), dialog: host.dialog(session.user) };
    if (sidebar !== null && sidebar !== before.sidebar) session.sidebar = shown(desk, { ...sidebar, modal: false });
    if (dialog !== null && dialog !== before.dialog) session.dialog = shown(desk, dialog);
    desk.changed();
  }
}

const shown = (desk: Desk, page: Omit<ShownPage, 'number'>): ShownPage => ({ ...page, number: desk.nextNumber() });

/** Brings the session's tab to the front of the spreadsheet; gives the tab that is in front then. */
function activate({ spreadsheet }: Host, session: Session): number {
  const sheet = spreadsheet.getSheetById(session.sheet);
  if (sheet !== null) spreadsheet.setActiveSheet(sheet);
  return spreadsheet.getActiveSheet().getSheetId();
}

/** Shows the tab that was brought to the front meanwhile; the person may have gone to another one by himself. */
function follow({ spreadsheet }: Host, session: Session, before: number): void {
  const active = spreadsheet.getActiveSheet().getSheetId();
  if (active !== before) session.sheet = active;
}

/** The tab that a session shows; where it was deleted or hidden, another one. */
export function sheetOf({ spreadsheet }: Host, session: Session): number {
  const shownTab = spreadsheet.getSheetById(session.sheet);
  if (shownTab === null || shownTab.isSheetHidden()) {
    const visible = spreadsheet.getSheets().find((sheet) => !sheet.isSheetHidden());
    session.sheet = (visible ?? spreadsheet.getActiveSheet()).getSheetId();
  }
  return session.sheet;
}
