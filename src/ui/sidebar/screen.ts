import type { KnownAccount } from '../../sync/credentials';
import type { ProjectChoice } from '../contract';

/** Where the person is, with what the screen needs. */
export type Screen =
  | { readonly at: 'home' }
  | { readonly at: 'address' }
  | { readonly at: 'key'; readonly server: string; readonly project: string | null }
  | { readonly at: 'projects'; readonly known: KnownAccount }
  | { readonly at: 'one-project'; readonly known: KnownAccount; readonly project: string }
  | { readonly at: 'exports'; readonly known: KnownAccount; readonly project: ProjectChoice }
  | { readonly at: 'importing'; readonly id: string; readonly name: string; readonly restores?: boolean }
  | { readonly at: 'project'; readonly id: string }
  | { readonly at: 'options'; readonly id: string; readonly name: string; readonly isFirst: boolean };

export type Go = (screen: Screen) => void;
