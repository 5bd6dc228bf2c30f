import type { HostSpreadsheet } from '../book/spreadsheet';
import { checkArguments } from '../check/arguments';
import { live } from '../check/live';
import { permitSheet } from '../check/permit';
import { followRename } from '../formulas/follow';
import { checkNotLast } from '../model/remove-sheet';
import { checkSheetName } from '../model/sheet-names';
import type { SheetState } from '../model/sheet-state';

/** What a tab is called, where it stands among the others, and how it looks as a whole. Google's reference for Sheet. */
export class SheetIdentity {
  /** @param state for the host; no method, so nothing that scripts can reach */
  constructor(readonly state: SheetState) {}

  getSheetId(): number {
    return this.state.id;
  }

  getParent(): HostSpreadsheet {
    return this.state.book.make.spreadsheet();
  }

  getName(): string {
    return live(this.state).name;
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): this {
    checkArguments('Sheet.setName', [name], ['string']);
    checkSheetName(live(this.state).book, name, this.state);
    permitSheet(this.state);
    const before = this.state.name;
    this.state.name = name;
    followRename(this.state.book, before, name);
    return this;
  }

  /** Position among the tabs, counted from 1. */
  getIndex(): number {
    return live(this.state).book.sheets.indexOf(this.state) + 1;
  }

  activate(): this {
    live(this.state).book.activeSheetId = this.state.id;
    return this;
  }

  isSheetHidden(): boolean {
    return live(this.state).hidden;
  }

  hideSheet(): this {
    checkNotLast(live(this.state));
    permitSheet(this.state);
    this.state.hidden = true;
    return this;
  }

  showSheet(): this {
    permitSheet(live(this.state));
    this.state.hidden = false;
    return this;
  }

  isRightToLeft(): boolean {
    return live(this.state).rightToLeft;
  }

  setRightToLeft(rightToLeft: boolean): this {
    checkArguments('Sheet.setRightToLeft', [rightToLeft], ['boolean']);
    permitSheet(live(this.state));
    this.state.rightToLeft = rightToLeft;
    return this;
  }

  getTabColor(): string | null {
    return live(this.state).tabColor;
  }

  setTabColor(color: string | null): this {
    checkArguments('Sheet.setTabColor', [color], ['text or null']);
    permitSheet(live(this.state));
    this.state.tabColor = color?.toLowerCase() ?? null;
    return this;
  }
}
