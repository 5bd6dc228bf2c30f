import type { ExpectedColumn, QuestionColumns } from './expected-column';
import type { Match } from './match-headers';

/**
 * Recognises, beside a question's columns, what the form does not know: choices of older versions (`Label/Old choice`) and
 * columns of the analysis (`Label - transcript (en)`, formpack writes them right after their question).
 * @param separator between a select_multiple's header and its choice
 */
export function matchExtras(matches: readonly Match[], separator: string): Match[] {
  const found = [...matches];
  for (let index = 1; index < found.length; index++) extend(found, index, index - 1, separator);
  for (let index = found.length - 2; index >= 0; index--) extend(found, index, index + 1, separator);
  return found;
}

function extend(matches: Match[], index: number, beside: number, separator: string): void {
  const match = matches[index];
  const block = matches[beside]?.block ?? null;
  if (match === undefined || block === null || match.expected !== null || match.sharedType !== null) return;
  const extra = choiceOf(match.header, block, separator) ?? (beside < index ? analysisOf(match.header, block) : null);
  if (extra !== null) matches[index] = { ...match, expected: extra, block };
}

/** What follows a beginning, if anything does. */
const after = (header: string, beginning: string): string | null =>
  header.startsWith(beginning) && header.length > beginning.length ? header.slice(beginning.length) : null;

function choiceOf(header: string, block: QuestionColumns, separator: string): ExpectedColumn | null {
  if (block.question.type !== 'select_multiple') return null;
  const part = after(header, block.main + separator);
  return part === null ? null : extraOf(header, block, { role: 'choice', type: 'number', part });
}

function analysisOf(header: string, block: QuestionColumns): ExpectedColumn | null {
  const label = block.columns[0]?.label ?? block.main;
  const part = after(header, `${block.main} - `) ?? after(header, `${label} - `);
  if (part === null) return null;
  return extraOf(header, block, { role: 'analysis', type: part.endsWith(' - verified') ? 'boolean' : 'text', part });
}

const extraOf = (
  header: string,
  { question, columns }: QuestionColumns,
  what: Pick<ExpectedColumn, 'role' | 'type' | 'part'>,
): ExpectedColumn => ({
  ...what,
  header,
  path: question.path,
  question: question.type,
  label: columns[0]?.label ?? question.name,
});
