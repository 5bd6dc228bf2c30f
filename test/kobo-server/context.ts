import type { Answer } from './answer';
import type { Ask } from './ask';
import type { Links } from './links';
import type { Account, World } from './world';

/** All that a handler of an API address needs. `now` is epoch milliseconds; `account` null is nobody. */
export interface Context {
  readonly world: World;
  readonly now: number;
  readonly ask: Ask;
  readonly account: Account | null;
  readonly links: Links;
  /** What the pattern of the address captured. */
  readonly params: readonly (string | undefined)[];
}

export type Handler = (context: Context) => Answer;
