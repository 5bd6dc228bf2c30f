import { refuseSignature } from '../check/arguments';

/** Google's User: an e-mail. */
export class HostUser {
  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }
}

/** How a script names a person: by e-mail or as a User. */
export type UserLike = string | { getEmail(): string };

/** The e-mails of people named by a script. @throws Error with Google's words for anything else */
export function emailsOf(method: string, given: unknown): string[] {
  if (!Array.isArray(given)) return refuseSignature(method, [given]);
  return given.map((one: unknown) => {
    if (typeof one === 'string') return one;
    return one instanceof HostUser ? one.getEmail() : refuseSignature(method, [given]);
  });
}
