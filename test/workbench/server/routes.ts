import { act } from './routes/act';
import { book } from './routes/book';
import { cell } from './routes/cell';
import { cells } from './routes/cells';
import * as kobo from './routes/kobo';
import { log } from './routes/log';
import { open } from './routes/open';
import type { Route } from './routes/route';
import * as session from './routes/session';
import { settings } from './routes/settings';
import { sheet } from './routes/sheet';
import { clock, runDue, triggers } from './routes/time';

/** The API below `/api/`, by method and name. `afresh` and `events` stand beside it: they outlive or outlast a request. */
export const ROUTES: Readonly<Record<string, Route>> = {
  'GET book': book,
  'GET sheet': sheet,
  'GET cells': cells,
  'GET cell': cell,
  'GET kobo': kobo.kobo,
  'GET submissions': kobo.submissions,
  'GET triggers': triggers,
  'GET log': log,
  'POST open': open,
  'POST select': session.select,
  'POST act': act,
  'POST click': session.click,
  'POST cancel': session.cancel,
  'POST close': session.close,
  'POST answer': session.answer,
  'POST settings': settings,
  'POST clock': clock,
  'POST runDue': runDue,
  'POST kobo/later': kobo.later,
  'POST kobo/add': kobo.add,
  'POST kobo/delete': kobo.remove,
  'POST kobo/edit': kobo.edit,
  'POST kobo/exportTime': kobo.exportTime,
  'POST kobo/fault': kobo.fault,
};
