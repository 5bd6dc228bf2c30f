import type { Failure } from '../../shared/failure';

/** What would make an export smaller, and by how many columns. */
export type Saving = Pick<Extract<Failure, { code: 'too-many-columns' }>, 'option' | 'columns'>;
