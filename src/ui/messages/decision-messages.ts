import type { Explained } from './explained';

/** What a run asks of a person: what happened, and what each answer will do. Titles are sentences without a full stop. */
export interface DecisionMessages {
  /** The state of a project in the list. */
  readonly needsYou: (title: string) => string;
  readonly 'safety-stop': {
    readonly title: (removed: number, of: number) => string;
    readonly about: string;
    readonly keep: Explained;
    readonly goOn: Explained;
  };
  readonly 'hand-deleted': {
    readonly title: (rows: number) => string;
    readonly about: string;
    readonly which: string;
    readonly putBack: Explained;
    readonly leaveOut: Explained;
    readonly inKobo: Explained;
  };
  readonly 'new-columns': {
    readonly title: (columns: number) => string;
    readonly about: string;
    readonly look: Explained;
    readonly add: Explained;
    readonly leaveOut: Explained;
  };
  readonly 'column-claim': {
    readonly title: (claimants: number, column: string) => string;
    readonly about: (tab: string) => string;
    readonly choose: string;
    readonly keep: Explained;
  };
}
