import { usePage } from '../context';
import { OptionsForm } from '../options/options-form';
import { Frame } from '../parts/frame';
import { Loading } from '../parts/loading';
import { useLoaded } from '../use-ask';

export interface ImportOptionsProps {
  readonly id: string;
  readonly name: string;
  /** Nothing is imported yet. */
  readonly isFirst: boolean;
}

/** What is imported of a linked project, and how it stands in the tabs. */
export function ImportOptions(props: ImportOptionsProps) {
  const { messages } = usePage();
  const { value, failure, again } = useLoaded('importOptions', { id: props.id });
  return (
    <Frame title={messages.options.title}>
      <p>
        <bdi>{props.name}</bdi>
      </p>
      {value === null ? <Loading failure={failure} again={again} /> : <OptionsForm {...props} options={value} />}
    </Frame>
  );
}
