import { replay } from './replay/replay';

const HELP = `npm run --silent replay -- history.json
                          plays a history through the built add-on, on the local stand-ins for Google and KoboToolbox, and
                          prints as one JSON document what came out: docs/replay.md tells how a history is written.
                          Exit 0; 1 with {"failure": …} when the history cannot be played; 2 when the call is wrong`;

/** `npm run --silent replay -- history.json`: see `HELP`. */
async function main(args: readonly string[]): Promise<void> {
  const [path, ...more] = args;
  if (path === '--help') return void process.stdout.write(`${HELP}\n`);
  if (path === undefined || more.length > 0) throw new Error(`Name one file.\n\n${HELP}`);
  const done = await replay(path);
  if (!done) process.exitCode = 1;
}

main(process.argv.slice(2)).catch((thrown: unknown) => {
  console.error(thrown instanceof Error ? thrown.message : thrown);
  process.exitCode = 2;
});
