import { gunzipSync, gzipSync } from 'node:zlib';
import { type BlobState, blobState, createBlob } from '../blob';
import { mediaTypeOf } from '../media-types';
import type { Sandbox } from '../sandbox';
import { readZip } from '../zip-read';
import { writeZip } from '../zip-write';

/**
 * `zip`, `unzip`, `gzip`, `ungzip`. Facts: unzip wants a blob of type `application/zip`, ungzip `application/x-gzip`;
 * anything else is an "Invalid argument" (the words are a belief).
 */
export function archives(sandbox: Sandbox) {
  const blobOf = (value: unknown): BlobState => {
    const state = blobState(value);
    if (state === undefined) throw sandbox.exception('Invalid argument: blob');
    return state;
  };
  return {
    unzip: (blob: unknown) => unzip(sandbox, blobOf(blob)),
    zip: (blobs: unknown, name?: unknown) =>
      zip(sandbox, Array.isArray(blobs) ? blobs.map(blobOf) : [blobOf(blobs)], name),
    gzip: (blob: unknown, name?: unknown) => {
      const state = blobOf(blob);
      const called = name === undefined ? `${state.name ?? 'archive'}.gz` : String(name);
      return createBlob(sandbox, { bytes: gzipSync(state.bytes), type: 'application/x-gzip', name: called });
    },
    ungzip: (blob: unknown) => ungzip(sandbox, blobOf(blob)),
  };
}

function unzip(sandbox: Sandbox, { bytes, type }: BlobState): object[] {
  if (type !== 'application/zip') throw sandbox.exception('Invalid argument');
  const entries = attempt(sandbox, () => readZip(bytes));
  const blobs = entries.map((entry) =>
    createBlob(sandbox, { bytes: entry.bytes, type: mediaTypeOf(entry.name), name: entry.name }),
  );
  return inRealm(sandbox, blobs);
}

function zip(sandbox: Sandbox, blobs: readonly BlobState[], name: unknown): object {
  const entries = blobs.map(({ bytes, name: entry }, index) => ({ name: entry ?? `blob${index}`, bytes }));
  if (new Set(entries.map((entry) => entry.name)).size < entries.length)
    throw sandbox.exception('Invalid argument: duplicate name');
  const called = name === undefined ? 'archive.zip' : String(name);
  return createBlob(sandbox, { bytes: writeZip(entries), type: 'application/zip', name: called });
}

function ungzip(sandbox: Sandbox, { bytes, type, name }: BlobState): object {
  if (type !== 'application/x-gzip') throw sandbox.exception('Invalid argument');
  const plain = name?.replace(/\.gz$/, '') ?? null;
  return createBlob(sandbox, { bytes: attempt(sandbox, () => gunzipSync(bytes)), type: null, name: plain });
}

/** A broken archive is Google's exception; why it is broken goes to the log, for whoever looks. */
function attempt<T>(sandbox: Sandbox, read: () => T): T {
  try {
    return read();
  } catch (thrown) {
    sandbox.channel.post({ type: 'log', level: 'host', text: `Not a readable archive: ${String(thrown)}` });
    throw sandbox.exception('Invalid argument');
  }
}

/** An array of the bundle's own world that holds these blobs. */
function inRealm(sandbox: Sandbox, blobs: readonly object[]): object[] {
  const made: unknown = sandbox.realm.value(blobs, (object) => object);
  return Array.isArray(made) ? made : [];
}
