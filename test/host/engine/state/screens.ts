import type { Alert, MenuItem, Toast } from '../types';

export interface Page {
  readonly title: string;
  readonly html: string;
}

/** What one person sees of the add-on. */
export interface Screen {
  menus: { readonly caption: string; readonly items: readonly MenuItem[] }[];
  sidebar: Page | null;
  dialog: (Page & { readonly modal: boolean }) | null;
}

/** What every person sees, and what was said to them. A reload (opening the document) clears a person's screen. */
export class Screens {
  readonly toasts: Toast[] = [];
  readonly alerts: Alert[] = [];
  private readonly screens = new Map<string, Screen>();

  of(user: string): Screen {
    const known = this.screens.get(user);
    if (known !== undefined) return known;
    const fresh: Screen = { menus: [], sidebar: null, dialog: null };
    this.screens.set(user, fresh);
    return fresh;
  }

  reload(user: string): void {
    this.screens.delete(user);
  }
}
