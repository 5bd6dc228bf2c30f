import type { Ask, Decision } from '../../../sync/ask';
import type { LinkedProject } from '../../../sync/linked-project';

/** What a question needs: what is asked, of which project, and where the answer goes. */
export interface QuestionProps<A extends Ask['about']> {
  readonly ask: Extract<Ask, { about: A }>;
  readonly project: LinkedProject;
  readonly decide: (decision: Decision) => void;
}
