import { inspect } from './inspect/inspect';
import { HELP, readOptions } from './inspect/options';

/** `npm run --silent inspect -- FILE`: see `HELP`. */
async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (options === null) return void process.stdout.write(`${HELP}\n`);
  const done = await inspect(options);
  if (!done) process.exitCode = 1;
}

main(process.argv.slice(2)).catch((thrown: unknown) => {
  console.error(thrown instanceof Error ? thrown.message : thrown);
  process.exitCode = 2;
});
