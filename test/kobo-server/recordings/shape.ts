import { isObject } from '../json';

/**
 * Compares the shapes of two JSON values: the same keys and the same types at every depth. Of a list only the first entries were
 * recorded, in any of which the shape may vary: each must have the shape of one of the entries here.
 * @param cut the recorded text breaks off, so objects here may have more keys
 * @returns what differs, by path; empty if nothing does
 */
export function shapeDifferences(recorded: unknown, here: unknown, cut: boolean, path = '$'): string[] {
  const [a, b] = [typeOf(recorded), typeOf(here)];
  if (a !== b) return [`${path}: recorded ${a}, here ${b}`];
  if (Array.isArray(recorded) && Array.isArray(here)) return inList(recorded, here, cut, path);
  return isObject(recorded) && isObject(here) ? inObject(recorded, here, cut, path) : [];
}

function inObject(recorded: object, here: object, cut: boolean, path: string): string[] {
  const own = new Map(Object.entries(here));
  const known = Object.entries(recorded);
  const extra = cut ? [] : [...own.keys()].filter((key) => !(key in recorded));
  return [
    ...extra.map((key) => `${path}.${key}: only here`),
    ...known.flatMap(([key, value]) =>
      own.has(key) ? shapeDifferences(value, own.get(key), cut, `${path}.${key}`) : [`${path}.${key}: only recorded`],
    ),
  ];
}

function inList(recorded: readonly unknown[], here: readonly unknown[], cut: boolean, path: string): string[] {
  if (!cut && (recorded.length === 0) !== (here.length === 0)) {
    return [`${path}: recorded ${recorded.length} entries, here ${here.length}`];
  }
  return recorded.flatMap((value, at) => {
    const best = here.map((each) => shapeDifferences(value, each, cut, `${path}[${at}]`));
    return best.some((differences) => differences.length === 0) ? [] : shortest(best, `${path}[${at}]: only recorded`);
  });
}

const shortest = (candidates: readonly string[][], otherwise: string): string[] =>
  [...candidates].sort((a, b) => a.length - b.length)[0] ?? [otherwise];

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}

/** JSON text that breaks off: all that is whole before the last comma outside a text, closed. */
export function completed(text: string): unknown {
  let open: string[] = [];
  let best = 'null';
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (inText && sign === '\\') at += 1;
    else if (sign === '"') inText = !inText;
    else if (!inText && (sign === '{' || sign === '[')) open = [sign === '{' ? '}' : ']', ...open];
    else if (!inText && (sign === '}' || sign === ']')) open = open.slice(1);
    else if (!inText && sign === ',') best = text.slice(0, at) + open.join('');
  }
  return JSON.parse(best);
}
