import type { Ask } from './ask';
import type { Account, World } from './world';

/** Who asks: an account, nobody (null), or somebody who is refused and why. */
export type Asker = { readonly account: Account | null } | { readonly refused: string };

/**
 * Recognises the asker as KoboToolbox does (`kpi/authentication.py`, `rest_framework/authentication.py`): Basic and Token by
 * their keyword in any case; any other scheme, and a key without keyword, is nobody.
 */
export function authenticate(world: World, ask: Ask): Asker {
  const [scheme = '', ...parts] = (ask.headers.authorization ?? '').trim().split(/\s+/);
  if (scheme.toLowerCase() === 'token') return byToken(world, parts);
  if (scheme.toLowerCase() === 'basic') return byBasic(world, parts);
  return { account: null };
}

function byToken(world: World, parts: readonly string[]): Asker {
  const [key] = parts;
  if (key === undefined) return { refused: 'Invalid token header. No credentials provided.' };
  if (parts.length > 1) return { refused: 'Invalid token header. Token string should not contain spaces.' };
  const account = world.accounts.find((each) => each.key === key);
  if (account === undefined) return { refused: 'Invalid token.' };
  return account.active ? { account } : { refused: 'User inactive or deleted.' };
}

function byBasic(world: World, parts: readonly string[]): Asker {
  const [credentials] = parts;
  if (credentials === undefined) return { refused: 'Invalid basic header. No credentials provided.' };
  if (parts.length > 1) return { refused: 'Invalid basic header. Credentials string should not contain spaces.' };
  const decoded = decodedBasic(credentials);
  if (decoded === null) return { refused: 'Invalid basic header. Credentials not correctly base64 encoded.' };
  const [username, password] = decoded;
  const account = world.accounts.find((each) => each.username === username && each.password === password);
  if (account === undefined || !account.active) return { refused: 'Invalid username/password.' };
  return account.twoFactor ? { refused: TWO_FACTOR } : { account };
}

const TWO_FACTOR = 'Multi-factor authentication is enabled for this account. Basic authentication cannot be used.';

function decodedBasic(credentials: string): readonly [string, string] | null {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(credentials)) return null;
  const plain = Buffer.from(credentials, 'base64').toString('utf8');
  const colon = plain.indexOf(':');
  return colon < 0 ? null : [plain.slice(0, colon), plain.slice(colon + 1)];
}
