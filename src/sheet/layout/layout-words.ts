import type { CellType } from '../../table/column';
import type { TabWords } from '../plan/tab-wishes';

/** What the add-on itself writes into a tab, in the language of the person who imports. */
export interface LayoutWords {
  readonly types: { readonly [T in CellType]: string };
  /** The rule of times: `As answered on the device (+03:00)`; `''` where no zone is known. */
  readonly deviceTime: (offsets: string) => string;
  readonly utc: string;
  readonly inZone: (zone: string) => string;
  readonly masked: string;
  /** Header of the column with links, and of the columns made from others. */
  readonly open: string;
  readonly latLong: (header: string) => string;
  readonly offset: (header: string) => string;
  /** `Household survey: District`: a column of another table, brought here. */
  readonly ofParent: (table: string, header: string) => string;
  /** What is said of columns whose questions are gone, of the hidden column, and of `_removed_at`. */
  readonly tab: TabWords;
  readonly rowKey: string;
  readonly parentRowKey: string;
}
