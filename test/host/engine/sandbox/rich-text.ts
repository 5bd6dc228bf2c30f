import type { Realm } from './realm';
import type { Sandbox } from './sandbox';
import { strict } from './strict';

const texts = new WeakMap<object, string>();

/** The text of a rich text value of the bundle; `undefined` for anything else. */
export function richTextOf(value: object): string | undefined {
  return texts.get(value);
}

/** Google's RichTextValue, text only: styles and links are not modelled. */
export function createRichText(realm: Pick<Realm, 'error'>, text: string): object {
  const value: object = strict(realm, 'RichTextValue', {
    toString: () => 'RichTextValue',
    getText: () => text,
    copy: () => createRichTextBuilder(realm, text),
  });
  texts.set(value, text);
  return value;
}

function createRichTextBuilder(realm: Pick<Realm, 'error'>, start: string): object {
  let text = start;
  const builder: object = strict(realm, 'RichTextValueBuilder', {
    setText: (given: unknown) => {
      text = String(given);
      return builder;
    },
    build: () => createRichText(realm, text),
  });
  return builder;
}

/** `SpreadsheetApp.newRichTextValue()`. */
export function newRichTextValue(sandbox: Sandbox): () => object {
  return () => createRichTextBuilder(sandbox.realm, '');
}
