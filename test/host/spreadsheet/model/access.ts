/** Whose spreadsheet it is, who edits it, and who acts now. The host sets it; it is not saved with the spreadsheet. */
export interface Access {
  readonly owner: string;
  /** E-mail of the person for whom the next act is done. */
  actor: string;
  /** Everyone known who may edit the spreadsheet, the owner among them. */
  readonly editors: () => readonly string[];
}

/** The access of a spreadsheet that one person alone uses. */
export function soleAccess(owner: string): Access {
  return { owner, actor: owner, editors: () => [owner] };
}
