import type { DataOptionMessages } from './data-option-messages';

/** The screen where people choose what is imported, and how it stands in the tabs. */
export interface OptionMessages {
  readonly title: string;
  readonly save: string;
  readonly saving: string;
  readonly empty: string;
  readonly proposals: (count: number) => string;
  /** By the type that all answers fit. */
  readonly propose: { readonly number: string; readonly date: string; readonly 'date-time': string };
  readonly held: (count: number) => string;
  readonly heldWhy: string;
  readonly personal: (count: number) => string;
  readonly everyone: string;
  readonly mayIdentify: string;
  readonly headers: string;
  readonly headersAsExport: string;
  readonly headersLabels: (language: string) => string;
  readonly also: string;
  readonly hxlRow: string;
  readonly positions: string;
  readonly latLong: string;
  readonly openLink: string;
  readonly openLinkNote: string;
  readonly offsets: string;
  readonly submissionTime: string;
  readonly spreadsheetZone: (zone: string) => string;
  readonly columns: string;
  readonly columnCount: (count: number) => string;
  readonly explain: string;
  readonly search: string;
  readonly noMatch: string;
  /** Names of a column's two lists, for who cannot see them. */
  readonly treatment: string;
  readonly type: string;
  readonly import: string;
  readonly mask: string;
  readonly leaveOut: string;
  readonly asForm: (type: string) => string;
  readonly parents: string;
  readonly data: DataOptionMessages;
}
