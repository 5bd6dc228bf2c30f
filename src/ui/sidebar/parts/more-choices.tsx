import type { ImportFormat } from '../../contract';
import { usePage } from '../context';

const FORMATS: readonly ImportFormat[] = ['auto', 'csv', 'xlsx'];

interface MoreChoicesProps {
  readonly format: ImportFormat;
  readonly choose: (format: ImportFormat) => void;
  /** Leads to the options before anything is imported. */
  readonly onOptions: () => void;
  readonly isBusy: boolean;
}

/** What few need before an import: the kind of file, and the options. */
export function MoreChoices({ format, choose, onOptions, isBusy }: MoreChoicesProps) {
  const words = usePage().messages.exports;
  const names = { auto: words.fileAuto, csv: words.fileCsv, xlsx: words.fileXlsx };
  return (
    <details>
      <summary>{words.more}</summary>
      <label>
        {words.file}
        <select
          value={format}
          disabled={isBusy}
          onChange={({ currentTarget: { value } }) => choose(FORMATS.find((one) => one === value) ?? 'auto')}
        >
          {FORMATS.map((one) => (
            <option key={one} value={one}>
              {names[one]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="plain" disabled={isBusy} onClick={onOptions}>
        {words.optionsFirst}
      </button>
    </details>
  );
}
