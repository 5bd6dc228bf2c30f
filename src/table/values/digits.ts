const ZERO = 0x30;

/**
 * The number of `count` digits at a place of a text, without making strings of them: large tables have hundreds of thousands of
 * dates. The caller has tested that digits stand there.
 */
export function digitsAt(text: string, at: number, count: number): number {
  let value = 0;
  for (let place = at; place < at + count; place++) value = value * 10 + text.charCodeAt(place) - ZERO;
  return value;
}
