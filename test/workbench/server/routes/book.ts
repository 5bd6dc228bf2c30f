import type { Book, FrameView } from '../../contract';
import type { Desk } from '../desk';
import { PEOPLE } from '../people';
import { sheetOf } from '../run-as';
import type { Session, ShownPage } from '../sessions';
import { type Route, sessionOf } from './route';

/** The title of the script project, which Google shows under Extensions (`npm run create` gives it). */
const ADD_ON = 'Connector for KoboToolbox';

/** The spreadsheet as a session sees it. */
export const book: Route = (desk, ask) => bookOf(desk, sessionOf(desk, ask));

export function bookOf(desk: Desk, session: Session): Book {
  const { spreadsheet, clock } = desk.host;
  return {
    name: spreadsheet.getName(),
    user: session.user,
    access: PEOPLE.find(({ email }) => email === session.user)?.access ?? 'editor',
    people: PEOPLE,
    sheet: sheetOf(desk.host, session),
    tabs: tabs(desk),
    addOn: ADD_ON,
    menu: session.menu,
    sidebar: frame(session, 'sidebar', session.sidebar),
    dialog: frame(session, 'dialog', session.dialog),
    questions: desk.questions.of(session.user),
    running: runningOf(desk),
    now: clock.now(),
    started: desk.started,
    settings: desk.settings,
    notice: desk.notice,
  };
}

const tabs = ({ host }: Desk): Book['tabs'] =>
  host.spreadsheet.getSheets().map((sheet) => ({
    id: sheet.getSheetId(),
    name: sheet.getName(),
    hidden: sheet.isSheetHidden(),
    rightToLeft: sheet.isRightToLeft(),
    color: sheet.getTabColor(),
  }));

const runningOf = ({ host, running }: Desk): Book['running'] =>
  host.executions
    .filter(({ outcome }) => outcome === null)
    .map(({ id, function: name, user }) => ({ id, function: name, user, mine: running.has(id) }));

/** The address without its origin: the page knows where the frames are. */
function frame(session: Session, kind: 'sidebar' | 'dialog', page: ShownPage | null): FrameView | null {
  if (page === null) return null;
  return { title: page.title, src: `/${session.id}/${kind}/${page.number}`, modal: page.modal };
}
