import type { Shape } from './contract';

/** Port: who looks, and from where. */
export interface Surroundings {
  /** The person's language, as `en` or `pt_BR`. */
  locale(): string;
  shape(): Shape;
}
