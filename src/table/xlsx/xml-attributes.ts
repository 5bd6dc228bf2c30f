import { decodeReferences } from './xml-text';

/** An attribute as it stands, its value not decoded yet. */
export interface Attribute {
  readonly name: string;
  readonly raw: string;
  readonly at: number;
}

/** What a start tag holds behind its name. `fault` says what is wrong and `end` where. */
export interface Attributes {
  readonly list: readonly Attribute[];
  /** Behind the `>`. */
  readonly end: number;
  /** `<row/>` */
  readonly closed: boolean;
  readonly fault: string | null;
}

/** Far more than any writer gives a tag; each is compared with those before. */
const MOST = 200;
const NONE: readonly Attribute[] = [];
const SLASH = 47;
const MORE = 62;

/**
 * Reads the attributes of a start tag: any order, either quote, `>` allowed inside; a name given twice, a value without
 * quotes or a `<` inside is a fault (XML 1.0, 3.1).
 * @param at just behind the tag's name
 */
export function readAttributes(xml: string, at: number): Attributes {
  if (xml.charCodeAt(at) === MORE) return { list: NONE, end: at + 1, closed: false, fault: null };
  const list: Attribute[] = [];
  for (let from = at; ; ) {
    const next = blankEnd(xml, from);
    const code = xml.charCodeAt(next);
    if (code === MORE) return { list, end: next + 1, closed: false, fault: null };
    if (code === SLASH && xml.charCodeAt(next + 1) === MORE) return { list, end: next + 2, closed: true, fault: null };
    if (next === from) return faulty(list, next, 'tag');
    const one = attributeAt(xml, next);
    if (one === null) return faulty(list, next, 'attribute');
    if (list.some(({ name }) => name === one.name)) return faulty(list, next, 'attribute twice');
    if (list.length === MOST) return faulty(list, next, 'too many attributes');
    list.push(one);
    from = one.at + one.raw.length + 1;
  }
}

const faulty = (list: readonly Attribute[], end: number, fault: string): Attributes => ({
  list,
  end,
  closed: false,
  fault,
});

function attributeAt(xml: string, at: number): Attribute | null {
  const behind = nameEnd(xml, at);
  const equals = blankEnd(xml, behind);
  if (behind === at || xml[equals] !== '=') return null;
  const open = blankEnd(xml, equals + 1);
  const quote = xml[open];
  if (quote !== '"' && quote !== "'") return null;
  const close = xml.indexOf(quote, open + 1);
  const raw = xml.slice(open + 1, close);
  return close === -1 || raw.includes('<') ? null : { name: xml.slice(at, behind), raw, at: open + 1 };
}

/**
 * The value as it is meant: white space made blanks, then references resolved (XML 1.0, 3.3.3).
 * @returns null for a reference that is none
 */
export function attributeValue({ raw }: Attribute): string | null {
  const decoded = decodeReferences(raw.replace(/\r\n|[\t\n\r]/g, ' '));
  return typeof decoded === 'string' ? decoded : null;
}

/** Behind white space, from a position on. */
export function blankEnd(xml: string, from: number): number {
  let at = from;
  while (isBlank(xml.charCodeAt(at))) at++;
  return at;
}

/** Behind a name: it ends at white space or at a sign of the tag. */
export function nameEnd(xml: string, from: number): number {
  let at = from;
  for (let code = xml.charCodeAt(at); !endsName(code); code = xml.charCodeAt(at)) at++;
  return at;
}

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/** White space, `/`, `=`, `>`, `<`, quotes, or the end of the text (NaN). */
const endsName = (code: number): boolean =>
  isBlank(code) ||
  code === SLASH ||
  code === MORE ||
  code === 61 ||
  code === 60 ||
  code === 34 ||
  code === 39 ||
  !(code >= 0);
