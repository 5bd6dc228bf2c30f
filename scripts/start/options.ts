import { parseArgs } from 'node:util';

export interface Options {
  readonly help: boolean;
  readonly once: boolean;
  /** Address of a KoboToolbox server; null: the local one. */
  readonly server: string | null;
  /** The key, read from the environment so that it stands in no command line. */
  readonly key: string | null;
  readonly project: string | null;
  readonly export: string | null;
}

export const HELP = `npm start                 builds the add-on, starts a local KoboToolbox server and keeps it running
npm start -- --once       imports the private household survey into a new local spreadsheet with its demo key,
                          keeps it up to date for two hours by the clock, prints what came, and ends
npm start -- --server URL --key-env NAME [--project UID] [--export NAME]
                          does the same against any KoboToolbox server: the API key is read from the environment
                          variable NAME. Without --project it lists the projects, without --export it takes the
                          project's first saved export
npm start -- --help       prints this`;

/** Reads the command line. Throws with one plain sentence where it cannot be followed. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', default: false },
      once: { type: 'boolean', default: false },
      server: { type: 'string' },
      'key-env': { type: 'string' },
      project: { type: 'string' },
      export: { type: 'string' },
    },
  });
  const { help, once, server = null, project = null, export: setting = null } = values;
  const key = server === null || help ? null : keyFrom(values['key-env']);
  return { help, once, server, key, project, export: setting };
}

function keyFrom(name: string | undefined): string {
  if (name === undefined) throw new Error('--server needs --key-env NAME: the variable that holds your API key.');
  const key = process.env[name];
  if (key === undefined || key === '') throw new Error(`The environment variable ${name} is empty.`);
  return key;
}
