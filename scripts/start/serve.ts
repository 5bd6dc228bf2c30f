import { DEMO_KEY, DEMO_PROJECTS, startKoboServer } from '../../test/kobo-server';
import { buildAddOn } from './add-on';

const PORT = 8377;

/** Builds the add-on, and keeps a local KoboToolbox server running until Ctrl+C. */
export async function serve(): Promise<void> {
  await buildAddOn();
  const server = await startKoboServer({ port: PORT }).catch(() => startKoboServer());
  console.log(`The add-on is built in build/.
A local KoboToolbox server runs at ${server.url} (Ctrl+C ends it). It has these projects of "alice":
  ${Object.entries(DEMO_PROJECTS)
    .map(([name, uid]) => `${uid}  ${name}`)
    .join('\n  ')}
Her demo API key is ${DEMO_KEY}

How to go on, in another window:
  see the whole way at once        npm start -- --once
  list what this server has        KEY=${DEMO_KEY} npm start -- --server ${server.url} --key-env KEY
  import one project from it       … --project ${DEMO_PROJECTS.household}
  put it into a real spreadsheet   see "Your own copy" in README.md`);
}
