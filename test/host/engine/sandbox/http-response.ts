import { createBlob, text } from './blob';
import { charsetName, UTF_8 } from './charsets';
import type { Sandbox } from './sandbox';

/** An answer as it comes from the main thread: header lines in order, names in the case they were sent. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
}

/** The charset that an answer's content type names, else UTF-8. */
export function charsetOf(answer: HttpAnswer): string {
  const type = answer.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  return /charset="?([^\s;"]+)/i.exec(type)?.[1] ?? UTF_8;
}

/** Google's HTTPResponse. Facts: reference for HTTPResponse; the byte order mark is kept, bytes are signed. */
export function createResponse(sandbox: Sandbox, answer: HttpAnswer): object {
  const all = new Map<string, string[]>();
  for (const [name, value] of answer.headers) all.set(name, [...(all.get(name) ?? []), value]);
  const inside = (value: unknown) => sandbox.realm.value(value, () => undefined);
  return sandbox.strict('HTTPResponse', {
    toString: () => text(sandbox, answer.body, charsetOf(answer)),
    getResponseCode: () => answer.status,
    getContentText: (charset?: unknown) => text(sandbox, answer.body, charsetName(charset, charsetOf(answer))),
    getContent: () => sandbox.realm.array(signed(answer.body)),
    getHeaders: () => inside(Object.fromEntries([...all].map(([name, values]) => [name, values[values.length - 1]]))),
    getAllHeaders: () =>
      inside(Object.fromEntries([...all].map(([name, values]) => [name, values.length > 1 ? values : values[0]]))),
    getBlob: () => createBlob(sandbox, { bytes: answer.body, type: mediaType(answer), name: null }),
  });
}

function signed(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function mediaType(answer: HttpAnswer): string | null {
  const type = answer.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  return type?.split(';')[0]?.trim() ?? null;
}
