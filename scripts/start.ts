import { list } from './start/list';
import { once } from './start/once';
import { HELP, readOptions } from './start/options';
import { orFail } from './start/or-fail';
import { serve } from './start/serve';

/** `npm start`: see `HELP`. */
async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (options.help) return console.log(HELP);
  if (options.server !== null && options.project === null) return list(options);
  if (options.once || options.server !== null) return once(options);
  return serve();
}

void orFail(() => main(process.argv.slice(2)));
