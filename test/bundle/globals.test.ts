import { join } from 'node:path';
import gas from 'gas-local';
import { root } from '../root';

/** Names that menus, triggers and open sidebars of older versions call: add to this list, never take away. */
const GLOBALS = ['call', 'onClock', 'onInstall', 'onOpen', 'openSidebar', 'refreshAll', 'refreshThisTab', 'showHelp'];

const SERVICES = [
  'SpreadsheetApp',
  'PropertiesService',
  'CacheService',
  'LockService',
  'ScriptApp',
  'UrlFetchApp',
  'Utilities',
  'Session',
  'HtmlService',
  'Logger',
];

/** A service that may not be touched: neither read from nor called. */
const untouchable = (name: string): object =>
  new Proxy(() => undefined, {
    get: (_, property) => {
      throw new Error(`${name}.${String(property)} was touched`);
    },
    apply: () => {
      throw new Error(`${name} was called`);
    },
  });

const load = (): Record<string, unknown> => {
  const services = Object.fromEntries(SERVICES.map((name) => [name, untouchable(name)]));
  return gas.require(join(root(), 'build'), services) as Record<string, unknown>;
};

test('loading touches no service, and the global functions are exactly the published names', () => {
  const context = load();
  const functions = Object.keys(context).filter(
    (name) => typeof context[name] === 'function' && !SERVICES.includes(name),
  );
  expect(functions.sort()).toEqual(GLOBALS);
});

test('the only other global is private to Google: its name ends in an underscore', () => {
  const others = Object.keys(load()).filter((name) => ![...GLOBALS, ...SERVICES].includes(name));
  expect(others).toEqual(['App_']);
});

test('the stand-ins of this test do throw', () => {
  const { onOpen } = load();
  expect(() => (onOpen as () => void)()).toThrow(/was touched/);
});
