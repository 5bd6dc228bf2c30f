import { type Attribute, type Attributes, attributeValue, blankEnd, nameEnd, readAttributes } from './xml-attributes';
import { XmlNames } from './xml-names';
import { decodeReferences } from './xml-text';

export type XmlToken = 'open' | 'close' | 'text' | 'end';

/** What is not well-formed or not as the reader needs it, and at which character. */
export interface XmlFault {
  readonly position: number;
  readonly what: string;
}

const OPEN = 60;
/** XML's white space; a no-break space is text. */
const isBlank = (text: string): boolean => !/[^ \t\n\r]/.test(text);
const NOTHING: readonly Attribute[] = [];

/**
 * Reads XML from a string by `indexOf`, in one pass. Tags must pair, references must be known, attributes must be quoted;
 * comments and processing instructions are passed over, a document type is refused. After a fault every token is `end`, so
 * that no loop goes on with nonsense.
 */
export class XmlScanner {
  /** Where the next token begins. */
  position: number;
  /** Elements that are open. */
  depth = 0;
  /** The local name of the element just opened; see `XmlNames.local`. */
  name = '';
  /** What the last text token means. */
  text = '';
  fault: XmlFault | null = null;
  private readonly names = new XmlNames();
  private readonly stack: string[] = [];
  private attributes = NOTHING;
  private closing = false;
  private rooted = false;
  private at = 0;

  constructor(readonly xml: string) {
    this.position = xml.startsWith('\uFEFF') ? 1 : 0;
  }

  /** What the root's vocabulary is called; null if it has no name. */
  get namespace(): string | null {
    return this.names.namespace;
  }

  /** The next token. `<row/>` is an `open` and a `close`. */
  next(): XmlToken {
    if (this.closing) return this.close();
    this.skipAsides();
    if (this.fault !== null) return 'end';
    const { xml, position } = this;
    this.at = position;
    if (position >= xml.length) return this.depth === 0 && this.rooted ? 'end' : this.fail('not closed');
    if (xml.charCodeAt(position) !== OPEN) return this.readText();
    if (xml[position + 1] === '/') return this.readEndTag();
    return xml[position + 1] === '!' ? this.readCharacterData() : this.readStartTag();
  }

  /** An attribute of the element just opened; `:id` stands for `id` with any prefix. */
  attribute(name: string): string | undefined {
    const found = this.attributes.find((one) => one.name === name || (name[0] === ':' && one.name.endsWith(name)));
    if (found === undefined) return undefined;
    const value = attributeValue(found);
    if (value === null) this.fail('reference', found.at);
    return value ?? undefined;
  }

  /** An attribute that the element just opened must have; a fault without it. */
  required(name: string): string {
    const value = this.attribute(name);
    if (value === undefined) this.fail(`no ${name.replace(':', '')}`);
    return value ?? '';
  }

  /**
   * Visits every child of the element just opened, up to its end tag. What a visit leaves unread is passed over.
   * @param stray text between the children: a fault, or passed over
   */
  children(visit: (name: string) => void, stray: 'refuse' | 'pass' = 'refuse'): void {
    const { depth } = this;
    for (let token = this.next(); token === 'open' || token === 'text'; token = this.next()) {
      if (token === 'open') visit(this.name);
      else if (stray === 'refuse' && !isBlank(this.text)) this.fail('text');
      while (this.depth > depth && this.fault === null) this.next();
    }
  }

  /** The text of the element just opened, up to its end tag; an element inside is a fault. Never trimmed. */
  content(): string {
    let content = '';
    for (let token = this.next(); token !== 'close' && token !== 'end'; token = this.next()) {
      if (token === 'open') this.fail('element in text');
      content += this.text;
    }
    return content;
  }

  /** May a reader look at `position` for whole elements of this name by himself? Not behind `<row/>`, nor after a fault. */
  mayPass(name: string): boolean {
    return !this.closing && this.fault === null && this.names.local(name) === name;
  }

  /** For whoever did: goes on behind them. */
  passTo(position: number): void {
    this.at = this.position;
    this.position = position;
  }

  /** Remembers the first fault; without a position it is at the last token. */
  fail(what: string, position = this.at): 'end' {
    this.fault ??= { position, what };
    this.closing = false;
    return 'end';
  }

  /** Comments and processing instructions; an XML declaration stands at the beginning only. */
  private skipAsides(): void {
    const { xml } = this;
    while (xml.charCodeAt(this.position) === OPEN && this.fault === null) {
      const [isComment, isInstruction] = [xml.startsWith('<!--', this.position), xml[this.position + 1] === '?'];
      if (!isComment && !isInstruction) return;
      const end = isComment ? xml.indexOf('--', this.position + 4) : xml.indexOf('?>', this.position + 2);
      const closed = isComment ? xml.startsWith('-->', end) : end !== -1;
      const late =
        isInstruction && this.position > 1 && /^\?xml[\s?]/.test(xml.slice(this.position + 1, this.position + 6));
      if (!closed || late) this.fail(isComment ? 'comment' : 'instruction', this.position);
      this.position = end + (isComment ? 3 : 2);
    }
  }

  private readText(): XmlToken {
    const { xml, position } = this;
    const found = xml.indexOf('<', position);
    const end = found === -1 ? xml.length : found;
    const raw = xml.slice(position, end);
    const text = decodeReferences(raw);
    if (typeof text === 'number') return this.fail('reference', position + text);
    if (raw.includes(']]>')) return this.fail('text', position + raw.indexOf(']]>'));
    if (this.depth === 0 && !isBlank(raw)) return this.fail('text');
    this.position = end;
    this.text = text;
    return 'text';
  }

  private readCharacterData(): XmlToken {
    const { xml, position } = this;
    const end = xml.indexOf(']]>', position);
    if (this.depth === 0 || end === -1 || !xml.startsWith('<![CDATA[', position)) return this.fail('declaration');
    this.text = xml.slice(position + 9, end).replace(/\r\n?/g, '\n');
    this.position = end + 3;
    return 'text';
  }

  private readStartTag(): XmlToken {
    const { xml, position } = this;
    const behind = nameEnd(xml, position + 1);
    if (behind === position + 1) return this.fail('tag');
    const name = xml.slice(position + 1, behind);
    const attributes = readAttributes(xml, behind);
    if (attributes.fault !== null) return this.fail(attributes.fault, attributes.end);
    return this.open(name, attributes);
  }

  private open(name: string, { list, end, closed }: Attributes): XmlToken {
    const { depth, stack, names } = this;
    if (depth === 0 && this.rooted) return this.fail('second root');
    if (depth === 0) names.root(name, list);
    else if (names.rebinds(list)) return this.fail('namespace');
    const local = names.local(name);
    if (local === null) return this.fail('tag');
    this.rooted = true;
    stack[depth] = name;
    this.depth = depth + 1;
    this.name = local;
    this.attributes = list;
    this.position = end;
    this.closing = closed;
    return 'open';
  }

  private readEndTag(): XmlToken {
    const { xml, position, depth } = this;
    const name = this.stack[depth - 1];
    if (name === undefined || !xml.startsWith(name, position + 2)) return this.fail('end tag');
    const end = blankEnd(xml, position + 2 + name.length);
    if (xml[end] !== '>') return this.fail('end tag');
    this.position = end + 1;
    return this.close();
  }

  private close(): XmlToken {
    this.closing = false;
    this.depth--;
    return 'close';
  }
}
