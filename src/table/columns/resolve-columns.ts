import type { ExportOptions } from '../../kobo/form/export-options';
import type { Form } from '../../kobo/form/form';
import type { Column } from '../column';
import { ownOf } from './expected-columns';
import { matchExtras } from './match-extras';
import { type Match, matchHeaders } from './match-headers';
import type { OwnColumn } from './own-columns';
import { ownSuffix } from './own-suffix';
import { questionColumns } from './question-columns';

/** What an export was made from. */
export interface FormContext {
  readonly form: Form;
  readonly options: ExportOptions;
  /** `''` for the submissions, else the repeat group's name. */
  readonly table: string;
}

type Identity = Omit<Column, 'name' | 'occurrence'>;

/**
 * Works out what each column of an export is: from the form and the export's options, by header text and occurrence.
 * No two columns get the same path and part. What is not found is text with the role `unknown`.
 * @param header the first row of the table, all of it
 * @param context null where the form is not known: all text, KoboToolbox's own columns typed
 */
export function resolveColumns(header: readonly string[], context: FormContext | null): Column[] {
  const own = ownSuffix(header, context === null ? null : ownOf(context.form, context.options, context.table));
  const questions = header.slice(0, own.start);
  const identities = [...identified(questions, context), ...own.columns.map(ofOwn)];
  const seen = new Map<string, number>();
  return identities.map((identity, index) => {
    const name = header[index] ?? '';
    const occurrence = (seen.get(name) ?? 0) + 1;
    seen.set(name, occurrence);
    return { name, occurrence, ...identity };
  });
}

/**
 * Has a table columns of questions or choices that the form does not have? Older versions of it may.
 * @param header as of `resolveColumns`
 */
export function hasStrangers(header: readonly string[], { form, options, table }: FormContext): boolean {
  const questions = header.slice(0, ownSuffix(header, ownOf(form, options, table)).start);
  const matches = matchHeaders(questions, questionColumns(form, options, table));
  const all = matchExtras(matches, options.groupSep || '/');
  return all.some(({ expected }, at) => {
    const isExpected = matches[at]?.expected !== null;
    return !isExpected && (expected === null || expected.role === 'choice');
  });
}

function identified(headers: readonly string[], context: FormContext | null): Identity[] {
  if (context === null) return headers.map(() => UNKNOWN);
  const { form, options, table } = context;
  const matches = matchHeaders(headers, questionColumns(form, options, table));
  const all = matchExtras(matches, options.groupSep || '/');
  return withoutDoubles(all, matches).map(identityOf);
}

/** A removed choice may be labelled as a present one is named; the form's own columns come first. */
function withoutDoubles(all: readonly Match[], sure: readonly Match[]): Match[] {
  const taken = new Set<string>();
  const claim = ({ expected }: Match): boolean => {
    const key = JSON.stringify([expected?.path, expected?.part]);
    if (expected === null || taken.has(key)) return false;
    taken.add(key);
    return true;
  };
  const kept = sure.map(claim);
  return all.map((match, index) => {
    if (match.expected === null || kept[index] || claim(match)) return match;
    return { ...match, expected: { ...match.expected, path: null, part: null, question: null, label: null } };
  });
}

const UNKNOWN: Identity = { type: 'text', role: 'unknown', path: null, part: null, question: null, label: null };

function identityOf({ expected, sharedType }: Match): Identity {
  if (expected === null) return { ...UNKNOWN, type: sharedType ?? 'text' };
  const { header: _, ...identity } = expected;
  return identity;
}

const ofOwn = ({ role, type }: OwnColumn): Identity => ({ ...UNKNOWN, role, type });
