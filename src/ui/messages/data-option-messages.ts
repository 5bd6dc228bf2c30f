import type { Choices } from '../../sync/choices';
import type { Explained } from './explained';

/** A choice of one among several. */
type Choice<K extends 'removed' | 'handDeleted' | 'newColumns'> = {
  readonly label: string;
  readonly of: { readonly [V in Choices[K]]: Explained };
};

/** What happens to rows and columns when the data change. */
export interface DataOptionMessages {
  readonly title: string;
  readonly removed: Choice<'removed'>;
  readonly handDeleted: Choice<'handDeleted'>;
  readonly newColumns: Choice<'newColumns'>;
  readonly safetyStop: Explained;
  readonly protect: Explained;
}
