import type { Store } from './store';

/** Google holds 9 KB a value; characters take up to three bytes. */
const MOST_BYTES = 8_700;
const ONE_BYTE = /^[\0-\x7f]*$/;

/** Stands in place of a text that is kept in parts; the texts themselves are JSON, which never begins so. */
const HEAD = /^parts:([ab]):(\d+)$/;

const partsOf = (name: string, turn: string): string => `part/${name}/${turn}/`;

/**
 * A store for texts of any length over one whose values are short: a connection with many chosen columns does not fit into one
 * property. Parts are written beside the old ones, then the head that names them, so a write that dies changes nothing.
 */
export function longTexts(store: Store): Store {
  return {
    read: (name) => readWhole(store, name),
    write: (name, text) => writeWhole(store, name, text),
    remove: (name) => {
      store.remove(name);
      removeParts(store, name, ['a', 'b']);
    },
    names: (prefix) => store.names(prefix),
  };
}

function readWhole(store: Store, name: string): string | null {
  const head = store.read(name);
  const [, turn, count] = HEAD.exec(head ?? '') ?? [];
  if (turn === undefined) return head;
  const parts = Array.from({ length: Number(count) }, (_, at) => store.read(partsOf(name, turn) + at));
  return parts.some((part) => part === null) ? null : parts.join('');
}

function writeWhole(store: Store, name: string, text: string): void {
  const [, turn] = HEAD.exec(store.read(name) ?? '') ?? [];
  const parts = split(text);
  if (parts.length === 1) {
    store.write(name, text);
    if (turn !== undefined) removeParts(store, name, ['a', 'b']);
    return;
  }
  const next = turn === 'a' ? 'b' : 'a';
  removeParts(store, name, [next]);
  for (const [at, part] of parts.entries()) store.write(partsOf(name, next) + at, part);
  store.write(name, `parts:${next}:${parts.length}`);
  if (turn !== undefined) removeParts(store, name, [turn]);
}

function removeParts(store: Store, name: string, turns: readonly string[]): void {
  for (const turn of turns) for (const part of store.names(partsOf(name, turn))) store.remove(part);
}

function split(text: string): string[] {
  const size = ONE_BYTE.test(text) ? MOST_BYTES : Math.floor(MOST_BYTES / 3);
  const count = Math.max(1, Math.ceil(text.length / size));
  return Array.from({ length: count }, (_, at) => text.slice(at * size, (at + 1) * size));
}
