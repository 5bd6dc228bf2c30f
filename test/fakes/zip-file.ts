import type { ZipFile } from '../../src/shared/zip-file';
import { readZip } from '../host/engine/sandbox/zip-read';
import { writeZip } from '../host/engine/sandbox/zip-write';

/** A file in memory, unpacked as the local host does. */
export function zipFile(bytes: Uint8Array): ZipFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    latin1: () => buffer.toString('latin1'),
    unzip: () =>
      readZip(bytes).map((entry) => ({ name: entry.name, text: () => Buffer.from(entry.bytes).toString('utf8') })),
  };
}

/** An archive of these parts, by name. */
export const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  writeZip(Object.entries(parts).map(([name, text]) => ({ name, bytes: Buffer.from(text, 'utf8') })));
