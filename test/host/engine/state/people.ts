import type { Person } from '../types';

/** Who uses the document: access, locale, and what they have granted. Anyone not named is an editor, locale `en`. */
export class People {
  private readonly persons: Map<string, Person>;

  constructor(persons: Readonly<Record<string, Person>>) {
    this.persons = new Map(Object.entries(persons));
  }

  locale(email: string): string {
    return this.persons.get(email)?.locale ?? 'en';
  }

  mayEdit(email: string): boolean {
    return this.persons.get(email)?.access !== 'viewer';
  }

  /** Everyone named who may edit. */
  editors(): string[] {
    return [...this.persons.keys()].filter((email) => this.mayEdit(email));
  }

  /** The scopes of the manifest that this person has granted. */
  granted(email: string, manifest: readonly string[]): readonly string[] {
    const granted = this.persons.get(email)?.granted;
    return granted === undefined ? manifest : manifest.filter((scope) => granted.includes(scope));
  }

  grant(email: string, scopes: readonly string[] | undefined): void {
    const { granted: _, ...rest } = this.persons.get(email) ?? {};
    this.persons.set(email, scopes === undefined ? rest : { ...rest, granted: scopes });
  }
}
