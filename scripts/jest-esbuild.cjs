/** Jest transform: one file at a time by esbuild. Types are checked by `npm run types`, not here. */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const esbuild = require('esbuild');

const self = readFileSync(__filename);
const loaders = { '.tsx': 'tsx', '.ts': 'ts', '.js': 'js' };

module.exports = {
  process(source, path) {
    const { code, map } = esbuild.transformSync(source, {
      loader: loaders[path.slice(path.lastIndexOf('.'))],
      format: 'cjs',
      target: 'es2022',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcemap: 'both',
      sourcefile: path,
    });
    return { code, map };
  },
  getCacheKey(source, path, options) {
    const hash = createHash('sha1').update(self).update(esbuild.version).update(path).update(source);
    return hash.update(String(options.instrument)).digest('hex');
  },
};
