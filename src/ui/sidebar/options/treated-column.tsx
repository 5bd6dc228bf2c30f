import { useId } from 'preact/hooks';
import type { OptionColumn } from '../../../sync/import-options';
import type { Draft } from '../choices-draft';
import { TreatmentChoice } from './treatment-choice';

/** A column, and what becomes of it: in lists where nothing else of it matters. */
export function TreatedColumn({ column, draft }: { column: OptionColumn; draft: Draft }) {
  const id = useId();
  return (
    <li class="column">
      <fieldset class="pair" aria-labelledby={id}>
        <bdi id={id}>{column.header}</bdi>
        <TreatmentChoice column={column.key} draft={draft} />
      </fieldset>
    </li>
  );
}
