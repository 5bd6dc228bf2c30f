import type { HostOptions } from '../../host';
import type { PersonView } from '../contract';

/** Who can be played: two editors and somebody who may only look. The first has the demo connection. */
export const PEOPLE: readonly PersonView[] = [
  { email: 'first@example.org', access: 'editor' },
  { email: 'second@example.org', access: 'editor' },
  { email: 'viewer@example.org', access: 'viewer' },
];

export const FIRST = 'first@example.org';

/** The people as the host wants them, all with the same language. */
export const usersOf = (locale: string): NonNullable<HostOptions['users']> =>
  Object.fromEntries(PEOPLE.map(({ email, access }) => [email, { access, locale }]));
