import type { Random } from './random';

/** How often a character that need not be encoded is. */
const SOMETIMES = 0.03;
/** What XML cannot hold, and what its readers change. */
const UNHOLDABLE = /[^\t\n\x20-\ud7ff\ue000-\ufffd]/;

/** Can XML hold all of it as it is? */
export const isHoldable = (text: string): boolean =>
  Array.from(text).every((one) => one.length === 2 || !UNHOLDABLE.test(one));

const hex = (code: number, length: number): string => code.toString(16).padStart(length, '0');
const escaped = (character: string, random: Random): string => {
  const digits = hex(character.charCodeAt(0), 4);
  return `_x${random.chance(0.5) ? digits.toUpperCase() : digits}_`;
};

/**
 * Text as the content of a `<t>`: the same text in one of the many ways that writers have.
 * @param asides CDATA, comments and instructions too
 */
export function encodeText(text: string, random: Random, asides: boolean): string {
  return pieces(text, random, asides).join('');
}

/** The content of an `<is>` or `<si>`: one text, or runs, with things between that are no text. */
export function encodeItem(text: string, random: Random, asides: boolean): string {
  if (random.chance(0.8)) return element('t', encodeText(text, random, asides), random);
  const all = pieces(text, random, asides);
  const cut = random.below(all.length + 1);
  const runs = [all.slice(0, cut), all.slice(cut)].map((run) => {
    const style = random.chance(0.5) ? '<rPr><b/><sz val="11"/></rPr>' : '';
    return `<r>${style}${element('t', run.join(''), random)}</r>`;
  });
  return `${runs.join('')}${random.chance(0.3) ? '<rPh sb="0" eb="1"><t>said</t></rPh><phoneticPr fontId="0"/>' : ''}`;
}

function element(name: string, content: string, random: Random): string {
  return `<${name}${random.chance(0.3) ? ' xml:space="preserve"' : ''}>${content}</${name}>`;
}

/** Each piece stands for whole characters, so that text may be cut between two pieces. */
function pieces(text: string, random: Random, asides: boolean): string[] {
  const all: string[] = [];
  const characters = Array.from(text);
  characters.forEach((character, index) => {
    if (asides && random.chance(0.005)) all.push('<!-- <t> & -->');
    const next = characters[index + 1] ?? '';
    all.push(
      asides
        ? (aside(character, random) ?? encodeCharacter(character, next, random))
        : encodeCharacter(character, next, random),
    );
  });
  return all;
}

/** Now and then a character in CDATA, or `>` behind an instruction, so that it does not end a `]]>`. */
function aside(character: string, random: Random): string | null {
  if (character === '>' && random.chance(0.5)) return `<?p?>${character}`;
  const may = character.length === 2 || (!UNHOLDABLE.test(character) && character !== '_' && character !== '>');
  return may && random.chance(character === '&' || character === '<' ? 0.1 : 0.01) ? `<![CDATA[${character}]]>` : null;
}

function encodeCharacter(character: string, next: string, random: Random): string {
  const isAstral = character.length === 2;
  // Every `_x` could be taken for an escape, whatever follows.
  if ((character === '_' && next === 'x') || (!isAstral && UNHOLDABLE.test(character)))
    return escaped(character, random);
  if ('&<>'.includes(character)) return named(character, random);
  if (!random.chance(SOMETIMES)) return character;
  return isAstral || random.chance(0.5) ? numbered(character, random) : escaped(character, random);
}

function named(character: string, random: Random): string {
  const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  return random.chance(0.8) ? (names[character] ?? character) : numbered(character, random);
}

function numbered(character: string, random: Random): string {
  const code = character.codePointAt(0) ?? 0;
  return random.chance(0.5) ? `&#${code};` : `&#x${hex(code, 1 + random.below(5))};`;
}
