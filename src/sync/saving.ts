import type { TabContent } from '../sheet/layout/tab-content';

/** Which option of the export would make it smaller, and by how many columns. */
export interface Saving {
  /** `choices`: each choice of a "select many" has a column of its own. `questions`: only leaving questions out helps. */
  readonly option: 'choices' | 'questions';
  readonly columns: number;
}

/** A column of a choice, as `columnIn` names it. */
const CHOICE = /^kobo:\S+ [^/]*\/choice:/;

/** Columns of single choices are the first to go: their answers stand together in one cell as well. */
export function savingOf(contents: readonly TabContent[]): Saving {
  const columns = contents.reduce(
    (sum, content) => sum + content.columns.filter(({ machine }) => CHOICE.test(machine)).length,
    0,
  );
  return { option: columns > 0 ? 'choices' : 'questions', columns };
}
