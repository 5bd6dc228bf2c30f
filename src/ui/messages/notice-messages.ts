import type { RunRecord } from '../../sync/run-record';

/** What an export cannot hold, as the record of a run says it. */
export type Loss = RunRecord['losses'][number];

/** What a person should know of how the run went. */
export type Warning = RunRecord['warnings'][number];

type LossTexts = { readonly [K in Loss['kind']]: (loss: Extract<Loss, { kind: K }>) => string };

/** `name`: of the tab, or of the repeat group whose tab is gone. */
type WarningTexts = {
  readonly [K in Warning['kind']]: (warning: Extract<Warning, { kind: K }>, name: string) => string;
};

/** What a person should know of an import: what is not as it was answered, and what to do about it. */
export interface NoticeMessages {
  readonly title: (count: number) => string;
  readonly held: (count: number) => string;
  readonly dropped: (count: number) => string;
  readonly cut: (count: number) => string;
  readonly unfit: (count: number) => string;
  readonly truncated: (count: number) => string;
  readonly shortened: (count: number) => string;
  readonly loss: LossTexts;
  readonly warning: WarningTexts;
  /** Columns of the tabs, by their headers. */
  readonly column: { readonly [K in 'gone' | 'back' | 'relabelled']: (headers: readonly string[]) => string };
}
