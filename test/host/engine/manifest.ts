import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Manifest {
  readonly timeZone: string;
  readonly scopes: readonly string[];
}

/** Reads `appsscript.json` of a built bundle. Fails on what this host does not model. Facts: Google's manifest reference. */
export function readManifest(bundle: string): Manifest {
  const file = join(bundle, 'appsscript.json');
  if (!existsSync(file)) throw new Error(`The bundle has no manifest: ${file}`);
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof json !== 'object' || json === null) throw new Error(`${file} holds no object.`);
  const manifest = new Map<string, unknown>(Object.entries(json));
  for (const key of ['addOns', 'urlFetchWhitelist', 'dependencies'])
    if (manifest.get(key) !== undefined && JSON.stringify(manifest.get(key)) !== '{}')
      throw new Error(`${file}: the local host does not model "${key}".`);
  const [timeZone, scopes] = [manifest.get('timeZone'), manifest.get('oauthScopes')];
  if (typeof timeZone !== 'string') throw new Error(`${file}: no timeZone.`);
  if (!Array.isArray(scopes)) throw new Error(`${file}: no oauthScopes; the local host enforces explicit scopes.`);
  return { timeZone, scopes: scopes.map(String) };
}
