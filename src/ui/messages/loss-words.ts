import type { Loss, NoticeMessages } from './notice-messages';

/** A loss in words; null where a newer version named it, or its record lacks what the words need. */
export function lossWords(texts: NoticeMessages['loss'], loss: Loss): string | null {
  if (!Object.keys(texts).includes(loss.kind)) return null;
  try {
    return wordsOf(texts, loss);
  } catch {
    return null;
  }
}

function wordsOf<K extends Loss['kind']>(texts: NoticeMessages['loss'], loss: Extract<Loss, { kind: K }>): string {
  const words: (loss: Extract<Loss, { kind: K }>) => string = texts[loss.kind as K];
  return words(loss);
}
