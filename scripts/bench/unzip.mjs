import { inflateRawSync } from 'node:zlib';

/**
 * Unpacks all parts of a ZIP archive to text, in the place of the platform's own unzipping.
 * @param {Buffer} bytes
 * @returns {{ name: string, text: string }[]}
 */
export function unzip(bytes) {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const parts = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    parts.push({ name: bytes.toString('utf8', at + 46, at + 46 + name), text: partAt(bytes, at) });
    at += 46 + name + extra + comment;
  }
  return parts;
}

/** @param {Buffer} bytes @param {number} entry of the central directory */
function partAt(bytes, entry) {
  const local = bytes.readUInt32LE(entry + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(start, start + bytes.readUInt32LE(entry + 20));
  return (bytes.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
}
