/**
 * What Google puts into a sidebar's page, as a script: `google.script.run` over POST `/run/NAME`, with its limits (plain JSON
 * only, ten calls at once, names ending in `_` hidden). It runs in the page, so it is text here.
 */
export const GOOGLE_SCRIPT = `
(() => {
  const waiting = [];
  let under = 0;
  const next = () => {
    while (under < 10 && waiting.length > 0) {
      under += 1;
      waiting.shift()().finally(() => { under -= 1; next(); });
    }
  };
  const plain = (value) => {
    if (typeof value === 'function' || value instanceof Date || value instanceof Node) throw new TypeError('Failed due to illegal value in property: 0');
    if (Array.isArray(value)) return value.map((item) => (item === undefined ? null : plain(item)));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  };
  const runner = (success, failure) =>
    new Proxy({}, {
      get: (_, name) => {
        if (name === 'withSuccessHandler') return (handler) => runner(handler, failure);
        if (name === 'withFailureHandler') return (handler) => runner(success, handler);
        if (String(name).endsWith('_')) return undefined;
        return (...args) => {
          const body = JSON.stringify(args.map(plain));
          waiting.push(() => fetch('/run/' + String(name), { method: 'POST', body })
            .then((response) => response.json())
            .then(({ value, error }) => (error ? failure && failure(error) : success && success(value)),
              (thrown) => failure && failure({ name: 'TransportError', message: String(thrown) })));
          next();
        };
      },
    });
  window.google = { script: { run: runner(null, null), host: { close() {}, editor: { focus() {} } } } };
})();`;
