import { randomUUID } from 'node:crypto';
import type { MenuItem } from '../../host';
import { Refusal } from './refusal';

/** A page of the add-on that a session shows. */
export interface ShownPage {
  readonly number: number;
  readonly title: string;
  readonly html: string;
  readonly modal: boolean;
}

/** One browser tab with the spreadsheet open. Google keeps the active tab, sidebar and dialog for each of them. */
export interface Session {
  readonly id: string;
  readonly user: string;
  sheet: number;
  menu: readonly MenuItem[] | null;
  sidebar: ShownPage | null;
  dialog: ShownPage | null;
}

export class Sessions {
  private readonly open = new Map<string, Session>();

  add(user: string, sheet: number): Session {
    const session = { id: randomUUID(), user, sheet, menu: null, sidebar: null, dialog: null };
    this.open.set(session.id, session);
    return session;
  }

  /** @throws Refusal 410: the server was restarted or started afresh, the page has to be loaded again */
  get(id: string | null): Session {
    const session = id === null ? undefined : this.open.get(id);
    if (session === undefined) throw new Refusal(410, 'This page belongs to an earlier start. Load it again.');
    return session;
  }

  ofUser(user: string): Session[] {
    return [...this.open.values()].filter((session) => session.user === user);
  }

  remove(id: string): void {
    this.open.delete(id);
  }

  clear(): void {
    this.open.clear();
  }
}
