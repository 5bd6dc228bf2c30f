/** Looked up once: a script's sandbox may ask for a global at every use, which took nine tenths of a large import. */
const { imul } = Math;

/** Where `hash53` begins. */
const LOW = 0xdeadbeef;
const HIGH = 0x41c6ce57;

/**
 * The two lanes of cyrb53 (bryc, public domain), each mixed to its last bit.
 * @returns two numbers of 32 bits
 */
export function mixed(text: string, low: number = LOW, high: number = HIGH): readonly [low: number, high: number] {
  let [a, b] = [low, high];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = imul(a ^ unit, 2654435761);
    b = imul(b ^ unit, 1597334677);
  }
  a = imul(a ^ (a >>> 16), 2246822507) ^ imul(b ^ (b >>> 13), 3266489909);
  b = imul(b ^ (b >>> 16), 2246822507) ^ imul(a ^ (a >>> 13), 3266489909);
  return [a >>> 0, b >>> 0];
}

/**
 * A 53-bit hash of a text, as 14 hex digits: "is this still what was there?", not a secret and no defence against anybody.
 * Two texts that differ collide about once in 10^16.
 */
export function hash53(text: string): string {
  const [low, high] = mixed(text);
  return (4294967296 * (2097151 & high) + low).toString(16).padStart(14, '0');
}
