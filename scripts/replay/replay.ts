import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { buildAddOn } from '../start/add-on';
import { BadHistory } from './bad-history';
import { play } from './play';
import { readHistory } from './read-history';

/**
 * Plays a history and prints what came out as one JSON document: all of it, or why it cannot be played. So nothing is printed
 * before the end; till then it lies in a file, since a big tab would not fit into memory.
 * @returns whether it could be played
 */
export async function replay(path: string): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'replay-'));
  const draft = join(folder, 'steps.json');
  try {
    await writePieces(draft, path);
    await pipeline(createReadStream(draft), process.stdout, { end: false });
    return true;
  } catch (thrown) {
    if (!(thrown instanceof BadHistory)) throw thrown;
    process.stdout.write(`${JSON.stringify({ failure: thrown.failure })}\n`);
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writePieces(draft: string, path: string): Promise<void> {
  const history = readHistory(path);
  await buildAddOn();
  const file = openSync(draft, 'w');
  try {
    for await (const piece of play(history)) writeSync(file, piece);
  } finally {
    closeSync(file);
  }
}
