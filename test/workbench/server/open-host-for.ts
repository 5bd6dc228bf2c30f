import { type Host, openHost } from '../../host';
import type { StartChoice } from '../contract';
import { FIRST, usersOf } from './people';

/** Monday morning, after the last submission of the demo projects ("later" included). */
const START = '2026-05-11T08:00:00Z';

/** A host as it was chosen, on a clock that flows. `stateFile`: read if it is there. */
export function openHostFor(bundle: string, choice: StartChoice, stateFile: string | null): Promise<Host> {
  const { shape, locale, timeZone, language } = choice;
  return openHost({
    bundle,
    shape,
    locale,
    timeZone,
    start: START,
    frozen: false,
    user: FIRST,
    users: usersOf(language),
    spreadsheetName: 'Monitoring',
    ...(stateFile === null ? {} : { stateFile }),
  });
}
