import type { Question } from '../../kobo/form/form';
import type { Column } from '../column';

/** A column that the exporter writes for a form. */
export interface ExpectedColumn extends Omit<Column, 'name' | 'occurrence'> {
  readonly header: string;
}

/** A question with its columns, side by side in the export. */
export interface QuestionColumns {
  readonly question: Question;
  /** The header of the answer itself, also where only choices are exported: choices and analysis begin with it. */
  readonly main: string;
  readonly columns: readonly ExpectedColumn[];
}
