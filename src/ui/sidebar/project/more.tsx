import type { LinkedProject } from '../../../sync/linked-project';
import { usePage } from '../context';
import { LazyDetails } from '../parts/lazy-details';
import { HandEdits } from './hand-edits';
import { Restore } from './restore';
import { Unlink } from './unlink';

/** What is seldom wanted; what is about cells, once there are some. */
export function More({ project }: { project: LinkedProject }) {
  const { messages } = usePage();
  return (
    <details>
      <summary>{messages.exports.more}</summary>
      <div class="inner">
        {project.tab !== null && (
          <>
            <LazyDetails summary={messages.care.check}>
              <HandEdits id={project.id} />
            </LazyDetails>
            <Restore project={project} />
          </>
        )}
        <Unlink id={project.id} />
      </div>
    </details>
  );
}
