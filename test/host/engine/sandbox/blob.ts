import { charsetName, decode, encode, UTF_8 } from './charsets';
import { mediaTypeOf } from './media-types';
import type { Sandbox } from './sandbox';

/** What the host's own code sees of a blob; the bundle sees the strict stand-in of `createBlob`. */
export interface BlobState {
  bytes: Uint8Array;
  type: string | null;
  name: string | null;
}

const states = new WeakMap<object, BlobState>();

/** The state behind a blob of the bundle; `undefined` for anything else. */
export function blobState(value: unknown): BlobState | undefined {
  return typeof value === 'object' && value !== null ? states.get(value) : undefined;
}

/** Signed or unsigned byte values, as scripts hand them over. */
export function bytesOf(values: ArrayLike<number>): Uint8Array {
  return Uint8Array.from(values);
}

/** Google's Blob. Facts: reference for Blob; bytes are signed (-128..127). */
export function createBlob(sandbox: Sandbox, state: BlobState): object {
  const blob: object = sandbox.strict('Blob', {
    ...readers(sandbox, state),
    ...writers(sandbox, state, () => blob),
  });
  states.set(blob, state);
  return blob;
}

function readers(sandbox: Sandbox, state: BlobState) {
  return {
    toString: () => 'Blob',
    getBytes: () => sandbox.realm.array(new Int8Array(state.bytes)),
    getDataAsString: (charset?: unknown) => text(sandbox, state.bytes, charsetName(charset, UTF_8)),
    getContentType: () => state.type,
    getName: () => state.name,
    isGoogleType: () => false,
    copyBlob: () => createBlob(sandbox, { ...state }),
    getBlob: () => createBlob(sandbox, { ...state }),
  };
}

function writers(sandbox: Sandbox, state: BlobState, self: () => object) {
  const change = (next: Partial<BlobState>) => {
    Object.assign(state, next);
    return self();
  };
  return {
    setBytes: (bytes: number[]) => change({ bytes: bytesOf(bytes) }),
    setDataFromString: (data: unknown, charset?: unknown) =>
      change({ bytes: binary(sandbox, String(data), charsetName(charset, UTF_8)) }),
    setContentType: (type: unknown) => change({ type: type === null ? null : String(type) }),
    setContentTypeFromExtension: () => change({ type: mediaTypeOf(state.name ?? '') }),
    setName: (name: unknown) => change({ name: String(name) }),
  };
}

/** Decodes in Google's way, or throws Google's words for an unknown charset. */
export function text(sandbox: Sandbox, bytes: Uint8Array, charset: string): string {
  const decoded = decode(bytes, charset);
  if (decoded === undefined) throw sandbox.exception(`Invalid argument: ${charset}`);
  return decoded;
}

/** Encodes in Google's way, or throws Google's words for an unknown charset. */
export function binary(sandbox: Sandbox, data: string, charset: string): Uint8Array {
  const encoded = encode(data, charset);
  if (encoded === undefined) throw sandbox.exception(`Invalid argument: ${charset}`);
  return encoded;
}
