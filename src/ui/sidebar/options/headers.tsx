import type { Choices } from '../../../sync/choices';
import type { Draft } from '../choices-draft';
import { usePage } from '../context';
import { languageName } from '../parts/language-name';

/** Labels come with their language: `labels:French (fr)`. */
const LABELS = 'labels:';

/** What the headers say. */
export function Headers({ languages, draft }: { languages: readonly string[]; draft: Draft }) {
  const { messages } = usePage();
  const words = messages.options;
  return (
    <label>
      {words.headers}
      <select
        value={selected(draft.choices)}
        onChange={({ currentTarget: { value } }) => draft.change((choices) => ({ ...choices, ...readValue(value) }))}
      >
        <option value="export">{words.headersAsExport}</option>
        {offered(languages, draft.choices).map((lang) => (
          <option key={lang} value={LABELS + lang}>
            {words.headersLabels(languageName(messages, lang))}
          </option>
        ))}
        <option value="names">{messages.exports.names}</option>
      </select>
    </label>
  );
}

/** A language that has left the form since it was chosen is still what is chosen. */
const offered = (languages: readonly string[], { headerStyle, headerLanguage }: Choices): string[] => [
  ...new Set([...languages, ...(headerStyle === 'labels' ? [headerLanguage] : [])]),
];

const selected = ({ headerStyle, headerLanguage }: Choices): string =>
  headerStyle === 'labels' ? LABELS + headerLanguage : headerStyle;

function readValue(value: string): Pick<Choices, 'headerStyle' | 'headerLanguage'> {
  if (value.startsWith(LABELS)) return { headerStyle: 'labels', headerLanguage: value.slice(LABELS.length) };
  return { headerStyle: value === 'names' ? 'names' : 'export', headerLanguage: '' };
}
