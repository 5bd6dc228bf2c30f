import { checkArguments, refuseSignature } from '../check/arguments';
import { refuse } from '../check/refuse';
import type { BookState } from '../model/book-state';
import { mayEdit, type ProtectionState } from '../model/protection-state';
import { livePlace } from '../range/place';
import { HostRange } from '../range/range';
import { words } from '../words';
import { findProtection, ownProtection } from './find-protection';
import { addEditors, editorsOf, removeEditors } from './protection-editors';
import { emailsOf, HostUser, type UserLike } from './user';

/** Google's Protection, in memory. Only who may edit what is protected may change or remove it. */
export class HostProtection {
  constructor(
    private readonly book: BookState,
    private readonly id: number,
  ) {}

  getProtectionType(): string {
    return findProtection(this.book, this.id).box === null ? 'SHEET' : 'RANGE';
  }

  /** The cells; all of the tab where that is what is protected. */
  getRange(): HostRange {
    const { sheetId, box } = findProtection(this.book, this.id);
    const sheet = this.book.sheets.find((one) => one.id === sheetId);
    if (!sheet) return refuse(words.sheetGone(sheetId));
    const all = { row: 0, column: 0, rows: sheet.rows.length, columns: sheet.columns.length };
    return this.book.make.range(sheet, box ?? all);
  }

  setRange(range: HostRange): this {
    if (!(range instanceof HostRange)) return refuseSignature('Protection.setRange', [range]);
    const { sheet, box } = livePlace(range.place);
    return change(this, ownProtection(this.book, this.id), { sheetId: sheet.id, box });
  }

  getDescription(): string {
    return findProtection(this.book, this.id).description;
  }

  setDescription(description: string): this {
    checkArguments('Protection.setDescription', [description], ['string']);
    return change(this, ownProtection(this.book, this.id), { description });
  }

  isWarningOnly(): boolean {
    return findProtection(this.book, this.id).warningOnly;
  }

  setWarningOnly(warningOnly: boolean): this {
    checkArguments('Protection.setWarningOnly', [warningOnly], ['boolean']);
    return change(this, ownProtection(this.book, this.id), { warningOnly });
  }

  canEdit(): boolean {
    return mayEdit(this.book, findProtection(this.book, this.id));
  }

  /** There is no domain here: all are people with addresses of their own. */
  canDomainEdit(): boolean {
    return false;
  }

  setDomainEdit(editable: boolean): this {
    checkArguments('Protection.setDomainEdit', [editable], ['boolean']);
    addEditors(this.book, this.id, []);
    return this;
  }

  getEditors(): HostUser[] {
    return editorsOf(this.book, ownProtection(this.book, this.id)).map((email) => new HostUser(email));
  }

  addEditor(user: UserLike): this {
    addEditors(this.book, this.id, emailsOf('Protection.addEditor', [user]));
    return this;
  }

  addEditors(users: readonly UserLike[]): this {
    addEditors(this.book, this.id, emailsOf('Protection.addEditors', users));
    return this;
  }

  removeEditor(user: UserLike): this {
    removeEditors(this.book, this.id, emailsOf('Protection.removeEditor', [user]));
    return this;
  }

  removeEditors(users: readonly UserLike[]): this {
    removeEditors(this.book, this.id, emailsOf('Protection.removeEditors', users));
    return this;
  }

  /** Ranges of a protected tab that stay open; none in a protected range. */
  getUnprotectedRanges(): HostRange[] {
    const { sheet } = this.getRange().place;
    return findProtection(this.book, this.id).unprotected.map((box) => this.book.make.range(sheet, box));
  }

  setUnprotectedRanges(ranges: readonly HostRange[]): this {
    const { sheetId, box } = findProtection(this.book, this.id);
    const fits = Array.isArray(ranges) && ranges.every((one) => one instanceof HostRange);
    if (!fits) return refuseSignature('Protection.setUnprotectedRanges', [ranges]);
    if (box !== null || ranges.some(({ place }) => place.sheet.id !== sheetId)) refuse(words.unprotectedRanges());
    return change(this, ownProtection(this.book, this.id), {
      unprotected: ranges.map(({ place }) => livePlace(place).box),
    });
  }

  remove(): void {
    const gone = ownProtection(this.book, this.id);
    this.book.protections = this.book.protections.filter((one) => one !== gone);
  }
}

function change<P extends HostProtection>(self: P, state: ProtectionState, changes: Partial<ProtectionState>): P {
  Object.assign(state, changes);
  return self;
}
