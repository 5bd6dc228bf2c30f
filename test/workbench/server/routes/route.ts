import * as v from 'valibot';
import type { Desk } from '../desk';
import { Refusal } from '../refusal';
import type { Session } from '../sessions';

/** What a request says: the query of a GET, the JSON body of a POST. */
export interface Ask {
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** Answers with plain JSON. @throws Refusal, ValiError for a body of the wrong shape */
export type Route = (desk: Desk, ask: Ask) => unknown;

/** The session that a GET names. */
export const sessionOf = (desk: Desk, { query }: Ask): Session => desk.sessions.get(query.get('session'));

/** A route with a body of this shape, sent by a session. */
export const posted =
  <Shape extends v.ObjectEntries>(
    entries: Shape,
    answer: (desk: Desk, body: v.InferOutput<v.ObjectSchema<Shape, undefined>>, session: Session) => unknown,
  ): Route =>
  (desk, { body }) => {
    const session = desk.sessions.get(v.parse(v.object({ session: v.string() }), body).session);
    return answer(desk, v.parse(v.object(entries), body), session);
  };

/** A whole number of the query. @throws Refusal 400 */
export function numberOf({ query }: Ask, name: string): number {
  const text = query.get(name) ?? '';
  if (!/^\d{1,15}$/.test(text)) throw new Refusal(400, `${name} has to be a whole number.`);
  return Number(text);
}
