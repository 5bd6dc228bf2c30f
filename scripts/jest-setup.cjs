/**
 * Jest, once before all tests: the time zone of the manifest (a script's `Date` has it), the worker of the local host as a
 * file that Node can run, and the bundles that the tests load.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

const root = join(__dirname, '..');
const load = (name) => import(pathToFileURL(join(__dirname, name)).href);

module.exports = async () => {
  process.env.TZ = JSON.parse(readFileSync(join(root, 'appsscript.json'), 'utf8')).timeZone;
  const { bundleTool } = await load('tool.mjs');
  bundleTool('test/host/worker.ts');
  await buildBundles();
};

/** The add-on into `build/`, the conformance suite beside the worker: `build/` is what clasp pushes. */
async function buildBundles() {
  const { build, buildConformance } = await load('build.mjs');
  build();
  buildConformance(join(root, 'node_modules/.cache/connector/conformance'));
}
