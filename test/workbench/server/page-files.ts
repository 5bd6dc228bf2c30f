import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { root } from '../../root';

const filesSchema = v.object({ page: v.string(), style: v.string(), frame: v.string() });

/** The page's script and style, and the script that goes into frames. */
export type PageFiles = v.InferOutput<typeof filesSchema>;

let built: Promise<PageFiles> | null = null;

/** Builds the page once a process, in memory, in a process of its own: esbuild does not run inside Jest's sandbox. */
export function pageFiles(): Promise<PageFiles> {
  built ??= build();
  return built;
}

async function build(): Promise<PageFiles> {
  const script = join(root(), 'test/workbench/bundle-page.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script], { maxBuffer: 50_000_000 });
  return v.parse(filesSchema, JSON.parse(stdout));
}
