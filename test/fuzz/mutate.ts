import type { Random } from './random';

/** What a broken or hostile writer might leave anywhere. */
const TOKENS = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '/',
  '=',
  '\0',
  ']]>',
  '&lt;',
  '&#65;',
  '&#x0;',
  '&x;',
  '_x0041_',
  '<c>',
  '</c>',
  '<c/>',
  '<row/>',
  '</row>',
  '<t/>',
  '<v>1</v>',
  '<f/>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<?',
  '?>',
  ' r="A1"',
  ' t="s"',
  ' s="1"',
  '\uFEFF',
  '\ud800',
  ' ',
  '\n',
];

type Mutation = (text: string, random: Random) => string;

/** Each changes a text somewhere: flips a bit, cuts, removes, doubles, inserts, swaps tags. */
const MUTATIONS: readonly Mutation[] = [
  (text, random) => {
    const at = random.below(text.length);
    return splice(text, at, at + 1, String.fromCharCode(text.charCodeAt(at) ^ (1 << random.below(7))));
  },
  (text, random) => splice(text, random.below(text.length), text.length, ''),
  (text, random) => {
    const [from, to] = range(text, random);
    return splice(text, from, to, '');
  },
  (text, random) => {
    const [from, to] = range(text, random);
    return splice(text, to, to, text.slice(from, to));
  },
  (text, random) => {
    const at = random.below(text.length + 1);
    return splice(text, at, at, random.pick(TOKENS));
  },
  (text, random) => tags(text, random, (one) => one + one),
  (text, random) => tags(text, random, () => ''),
  (text, random) => tags(text, random, (one, next) => next + one),
];

/** One to three mutations of a text that is not empty. */
export function mutate(text: string, random: Random): string {
  let mutated = text;
  for (let left = random.pick([1, 1, 1, 2, 3]); left > 0 && mutated !== ''; left--) {
    mutated = random.pick(MUTATIONS)(mutated, random);
  }
  return mutated;
}

const splice = (text: string, from: number, to: number, by: string): string =>
  text.slice(0, from) + by + text.slice(to);

function range(text: string, random: Random): [from: number, to: number] {
  const from = random.below(text.length);
  return [from, Math.min(text.length, from + 1 + random.below(40))];
}

/** Replaces a tag with what stands up to the next one, and the one after it. */
function tags(text: string, random: Random, change: (one: string, next: string) => string): string {
  const all = text.split(/(?=<)/);
  const at = random.below(all.length);
  const [one = '', next = ''] = all.slice(at, at + 2);
  const changed = change(one, next);
  const isSwap = next !== '' && changed === next + one;
  return [...all.slice(0, at), changed, ...all.slice(at + (isSwap ? 2 : 1))].join('');
}
