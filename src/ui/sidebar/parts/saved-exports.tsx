import type { ExportChoice, ImportChoice } from '../../contract';
import type { Messages } from '../../messages/messages';
import { usePage } from '../context';

interface SavedExportsProps {
  readonly exports: readonly ExportChoice[];
  readonly choice: ImportChoice;
  readonly choose: (choice: ImportChoice) => void;
}

/** The project's saved exports, each with what it holds and loses. */
export function SavedExports({ exports, choice, choose }: SavedExportsProps) {
  const { messages } = usePage();
  if (exports.length === 0) return <p class="about">{messages.exports.none}</p>;
  return (
    <>
      <h2>{messages.exports.saved(exports.length)}</h2>
      {exports.map((setting) => (
        <label key={setting.uid} class="choice">
          <input
            type="radio"
            name="what"
            checked={choice.kind === 'saved' && choice.export.uid === setting.uid}
            onChange={() => choose({ kind: 'saved', export: { uid: setting.uid, name: setting.name } })}
          />
          <span>
            <bdi>{setting.name === '' ? messages.exports.unnamed : setting.name}</bdi>
            <small>{detailsOf(messages, setting)}</small>
          </span>
        </label>
      ))}
    </>
  );
}

function detailsOf({ exports: words }: Messages, { language, losesDigits, partial }: ExportChoice): string {
  const labels = language === null ? words.names : language || words.unnamedLanguage;
  return [labels, partial ? words.partial : null, losesDigits ? words.losesDigits : null]
    .filter((part) => part !== null)
    .join(' · ');
}
