import type { Opened } from '../contract';

/** What the server refused, in its words; `status` as in HTTP, 0 where it did not answer. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** The server as this browser tab speaks to it. */
export class Api {
  constructor(readonly session: string) {}

  get<T>(name: string, query: Readonly<Record<string, string | number>> = {}): Promise<T> {
    const given = Object.entries({ session: this.session, ...query }).map(([key, value]) => [key, String(value)]);
    return ask<T>(`/api/${name}?${new URLSearchParams(given)}`);
  }

  post<T>(name: string, body: object = {}): Promise<T> {
    return post<T>(name, { session: this.session, ...body });
  }
}

export const openSession = (user: string): Promise<Opened> => post<Opened>('open', { user });

const post = <T>(name: string, body: object): Promise<T> =>
  ask<T>(`/api/${name}`, { method: 'POST', body: JSON.stringify(body) });

/** @throws Refused */
async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(path, init).catch(() => {
    throw new Refused(0, 'The workbench does not answer. Is npm start still running?');
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Refused(response.status, wordsOf(answer));
  return answer as T;
}

function wordsOf(answer: unknown): string {
  const isError = typeof answer === 'object' && answer !== null && 'error' in answer;
  return isError ? String(answer.error) : 'Something went wrong.';
}
