/** A condition on one field; `field` null is a word for all of them. */
export interface Term {
  readonly field: string | null;
  readonly value: string;
}

/** A search: a term, or several joined by a word. NOT has one part. */
export type Expression = Term | { readonly word: 'AND' | 'OR' | 'NOT'; readonly of: readonly Expression[] };

const TOKEN = /\s*(\(|\)|(?:[\w.]+:)?"(?:[^"\\]|\\.)*"|[^\s()"]+)/y;

/**
 * Reads KoboToolbox's search language: `field:value`, words, quotes, AND, OR, NOT, parentheses; words side by side must all
 * hold (KoboToolbox: kpi/utils/query_parser).
 * @returns null for what cannot be read
 */
export function parseSearch(q: string): Expression | null {
  const tokens = tokenize(q);
  if (tokens === null) return null;
  const reader = { tokens, at: 0 };
  const expression = readOr(reader);
  return reader.at === tokens.length ? expression : null;
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

function tokenize(q: string): string[] | null {
  const tokens: string[] = [];
  let at = 0;
  while (q.slice(at).trim() !== '') {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(q)?.[1];
    if (found === undefined) return null;
    tokens.push(found);
    at = TOKEN.lastIndex;
  }
  return tokens;
}

const peek = ({ tokens, at }: Reader): string | undefined => tokens[at];

function readOr(reader: Reader): Expression | null {
  const parts = [readAnd(reader)];
  while (peek(reader) === 'OR') {
    reader.at += 1;
    parts.push(readAnd(reader));
  }
  return joined('OR', parts);
}

function readAnd(reader: Reader): Expression | null {
  const parts = [readNot(reader)];
  for (let next = peek(reader); next !== undefined && next !== 'OR' && next !== ')'; next = peek(reader)) {
    if (next === 'AND') reader.at += 1;
    parts.push(readNot(reader));
  }
  return joined('AND', parts);
}

function readNot(reader: Reader): Expression | null {
  if (peek(reader) !== 'NOT') return readPart(reader);
  reader.at += 1;
  return joined('NOT', [readPart(reader)]);
}

function readPart(reader: Reader): Expression | null {
  const token = peek(reader);
  if (token === undefined) return null;
  reader.at += 1;
  if (token === '(') {
    const inside = readOr(reader);
    if (peek(reader) !== ')') return null;
    reader.at += 1;
    return inside;
  }
  return /^(\)|AND|OR)$/.test(token) ? null : readTerm(token);
}

function readTerm(token: string): Term | null {
  const [, field = null, rest = ''] = /^(?:([\w.]+):)?([\s\S]*)$/.exec(token) ?? [];
  const value = rest.startsWith('"') ? rest.slice(1, -1).replace(/\\(.)/g, '$1') : rest;
  return value === '' ? null : { field, value };
}

function joined(word: 'AND' | 'OR' | 'NOT', parts: readonly (Expression | null)[]): Expression | null {
  const all = parts.filter((part) => part !== null);
  if (all.length < parts.length) return null;
  const [only] = all;
  return only !== undefined && all.length === 1 && word !== 'NOT' ? only : { word, of: all };
}
