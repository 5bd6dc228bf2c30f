/**
 * Builds what clasp pushes: `build/Code.js`, `build/Sidebar.html`, `build/appsscript.json`.
 * `--conformance` builds the conformance suite for a real spreadsheet in their place.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { root } from './tool.mjs';

/** Apps Script's parser knows no private fields and no static ones (Google's V8 guide): es2019 is lowered far enough. */
const common = { bundle: true, target: 'es2019', charset: 'utf8', logLevel: 'error', legalComments: 'none' };

/**
 * One script: everything inside one variable whose name ends in `_` (Google lets nobody call such a name), and one real
 * global function for each export of the entry, because Apps Script finds functions by a static look at declarations.
 */
function script(entry) {
  // Apps Script loads the whole script at every call: no blanks, but names and lines stay, for the logs and for readers.
  const small = { minifySyntax: true, minifyWhitespace: true, lineLimit: 140 };
  const options = { ...common, ...small, entryPoints: [join(root, entry)], write: false, outfile: 'Code.js' };
  const { metafile } = esbuild.buildSync({ ...options, format: 'esm', metafile: true });
  const names = Object.values(metafile.outputs)[0].exports.sort();
  const js = names.map((name) => `function ${name}() {\n  return App_.${name}.apply(this, arguments);\n}`).join('\n');
  return esbuild.buildSync({ ...options, format: 'iife', globalName: 'App_', footer: { js } }).outputFiles[0].text;
}

/** The sidebar as one page without any outside file: Google serves it in a frame of its own. */
function sidebar() {
  const { outputFiles } = esbuild.buildSync({
    ...common,
    target: 'es2020',
    entryPoints: [join(root, 'src/ui/sidebar/main.tsx'), join(root, 'src/ui/sidebar/style.css')],
    write: false,
    outdir: 'out',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const text = (end) => outputFiles.find(({ path }) => path.endsWith(end)).text;
  return page(text('.js'), text('.css'));
}

/** Closing tags and comments inside strings would end the script early. */
function page(js, css) {
  const safeJs = js.replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '<\\!--');
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<base target="_blank">',
    '<title>Connector for KoboToolbox</title>',
    `<style>${css.replace(/<\/style/gi, '<\\/style')}</style>`,
    '</head>',
    '<body>',
    `<script>${safeJs}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/**
 * Puts exactly these files into a folder. Each is replaced in one step, so that whoever reads the folder meanwhile (tests
 * side by side) never sees a part of a file.
 */
function write(folder, files) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!(name in files)) rmSync(join(folder, name), { recursive: true, force: true });
  }
  for (const [name, text] of Object.entries(files)) {
    const draft = join(dirname(folder), `.${basename(folder)}-${process.pid}-${name}`);
    writeFileSync(draft, text);
    renameSync(draft, join(folder, name));
  }
}

const manifest = () => readFileSync(join(root, 'appsscript.json'), 'utf8');

/** Builds the add-on. @param {string} [folder] */
export function build(folder = join(root, 'build')) {
  write(folder, { 'appsscript.json': manifest(), 'Code.js': script('src/main.ts'), 'Sidebar.html': sidebar() });
}

/** Builds the conformance suite: a menu item that writes a report tab. @param {string} [folder] */
export function buildConformance(folder = join(root, 'build')) {
  write(folder, { 'appsscript.json': manifest(), 'Code.js': script('test/conformance/main.ts') });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const conformance = process.argv.includes('--conformance');
  (conformance ? buildConformance : build)();
  const size = readFileSync(join(root, 'build', 'Code.js')).length;
  console.log(
    `build/ holds ${conformance ? 'the conformance suite' : 'the add-on'}; Code.js is ${Math.round(size / 1024)} KB.`,
  );
}
