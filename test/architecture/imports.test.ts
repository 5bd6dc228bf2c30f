import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from '../root';

const SRC = join(root(), 'src');

/**
 * Who may import whom. Changing the structure? Change this table and the one in the design with it, and say why.
 * `types` may be imported with `import type` only.
 */
const TABLE: Record<string, { values: string[]; types?: string[] }> = {
  shared: { values: [] },
  kobo: { values: ['shared'] },
  table: { values: ['shared'], types: ['kobo'] },
  sheet: { values: ['table', 'shared'] },
  sync: { values: ['kobo', 'table', 'sheet', 'shared'] },
  ui: { values: ['sync', 'shared', 'ui/messages'], types: ['kobo'] },
  'ui/messages': { values: [], types: ['shared', 'sheet', 'sync'] },
  'ui/sidebar': { values: ['ui/messages'], types: ['shared', 'sync'] },
  'apps-script': { values: ['shared'], types: ['kobo', 'sheet', 'sync', 'ui'] },
  compose: { values: ['shared', 'kobo', 'table', 'sheet', 'sync', 'ui', 'ui/messages', 'apps-script'] },
  main: { values: ['compose'] },
};

/**
 * Beyond its folder the sidebar, which runs in the browser, may use these: types, a table of plain names, and the reading
 * of addresses (pure), so that it says at once what it understood.
 */
const SIDEBAR_MAY = ['ui/contract', 'ui/failure-action', 'kobo/address', 'kobo/server'];

/** Packages that enter the bundle, by folder. Each was seen to run without `URL`, `TextDecoder`, timers and `Buffer`. */
const PACKAGES: Record<string, string[]> = {
  shared: ['valibot'],
  kobo: ['valibot'],
  sync: ['valibot', '@noble/hashes/hmac', '@noble/hashes/sha2'],
  ui: ['valibot'],
  'ui/sidebar': ['preact', 'preact/hooks'],
};

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });

function folderOf(path: string): string {
  const parts = relative(SRC, path)
    .replace(/\.tsx?$/, '')
    .split('/');
  if (parts.length === 1) return parts[0] ?? '';
  const nested = `${parts[0]}/${parts[1]}`;
  return nested in TABLE ? nested : (parts[0] ?? '');
}

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const IMPORT = /^(?:import|export) (type )?((?:[^'";]|\n)*?) ?from '([^']+)'/gm;

/** `import { type A, type B }` counts as types too. */
function isTypeOnly(keyword: string | undefined, names: string): boolean {
  const inside = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
  const named = inside
    ?.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return keyword !== undefined || (named?.every((name) => name.startsWith('type ')) ?? false);
}

const imports: Import[] = files(SRC).flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(IMPORT)].map(([, keyword, names = '', to = '']) => ({
    file: relative(SRC, path),
    from: folderOf(path),
    to: to.startsWith('.') ? relative(SRC, join(dirname(path), to)) : to,
    typeOnly: isTypeOnly(keyword, names),
  })),
);

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const isPackage = !files(SRC).some((path) => relative(SRC, path).replace(/\.tsx?$/, '') === to);
  if (isPackage) return PACKAGES[from]?.includes(to) ?? false;
  const target = folderOf(join(SRC, `${to}.ts`));
  if (target === from) return true;
  if (from === 'ui/sidebar' && SIDEBAR_MAY.includes(to)) return true;
  const { values, types = [] } = TABLE[from] ?? { values: [] };
  return values.includes(target) || (typeOnly && types.includes(target));
}

test('every folder imports only what the table allows', () => {
  expect(imports.length).toBeGreaterThan(100);
  expect(imports.filter((one) => !isAllowed(one)).map(({ file, to }) => `${file} → ${to}`)).toEqual([]);
});

test('a planted import would be found', () => {
  const planted: Import = { file: 'kobo/x.ts', from: 'kobo', to: 'sync/refresh', typeOnly: false };
  expect([isAllowed(planted), isAllowed({ ...planted, to: 'left-pad' })]).toEqual([false, false]);
});

test('only the rim names a Google service', () => {
  const named = files(SRC)
    .filter((path) => folderOf(path) !== 'apps-script')
    .filter((path) =>
      /\b(SpreadsheetApp|UrlFetchApp|PropertiesService|CacheService|LockService|ScriptApp|HtmlService|Utilities|Session)\./.test(
        readFileSync(path, 'utf8'),
      ),
    );
  expect(named.map((path) => relative(SRC, path))).toEqual([]);
});

test('files are short: none over 250 lines', () => {
  const long = files(SRC).filter((path) => readFileSync(path, 'utf8').split('\n').length > 250);
  expect(long.map((path) => relative(SRC, path))).toEqual([]);
});
