import type { Attribute } from './xml-attributes';
import { attributeValue } from './xml-attributes';

/** Names of elements, with at most one prefix. Letters of every script are allowed (XML 1.0, 2.3, roughly). */
const NAME = /^[A-Za-z_\u0080-\uffff][\w.\-\u0080-\uffff]*(:[A-Za-z_\u0080-\uffff][\w.\-\u0080-\uffff]*)?$/;

/**
 * Which elements belong to the vocabulary of the root: `<x:row>` under `<x:worksheet>` is a `row`. Others get a name that
 * begins with `:`, which no reader asks for.
 */
export class XmlNames {
  private readonly known = new Map<string, string>();
  private prefixes: readonly string[] = [''];
  /** The root's; null if it has none. */
  namespace: string | null = null;

  /** Learns the root's namespace and all its prefixes. */
  root(name: string, attributes: readonly Attribute[]): void {
    const own = prefixOf(name);
    this.namespace = boundTo(attributes, own);
    const others = attributes.filter((one) => isBinding(one) && attributeValue(one) === this.namespace);
    this.prefixes = [own, ...others.map(({ name: binding }) => boundPrefix(binding))];
  }

  /** The local name; `:` and the whole name for another vocabulary; null for what is no name. */
  local(name: string): string | null {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    if (!NAME.test(name)) return null;
    const prefix = prefixOf(name);
    const local = this.prefixes.includes(prefix) ? name.slice(name.indexOf(':') + 1) : `:${name}`;
    this.known.set(name, local);
    return local;
  }

  /** Does an inner element give one of the root's prefixes another meaning, or its namespace another prefix? */
  rebinds(attributes: readonly Attribute[]): boolean {
    return attributes.some((one) => {
      if (!isBinding(one)) return false;
      const isOurs = attributeValue(one) === this.namespace;
      return isOurs !== this.prefixes.includes(boundPrefix(one.name));
    });
  }
}

const prefixOf = (name: string): string => name.slice(0, Math.max(0, name.indexOf(':')));
const isBinding = ({ name }: Attribute): boolean => name === 'xmlns' || name.startsWith('xmlns:');
const boundPrefix = (binding: string): string => binding.slice('xmlns:'.length);

function boundTo(attributes: readonly Attribute[], prefix: string): string | null {
  const binding = attributes.find(({ name }) => name === (prefix === '' ? 'xmlns' : `xmlns:${prefix}`));
  return binding === undefined ? null : attributeValue(binding);
}
