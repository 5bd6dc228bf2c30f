import type { Content } from '../model/content';

/** What a typed text becomes. `format`: the number format that an automatically formatted cell then gets. */
export interface Typed {
  readonly content: Content;
  readonly format?: string;
}
