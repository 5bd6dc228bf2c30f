import { fail, ok, type Result } from '../shared/result';

/**
 * Cleans an API key as people copy it: `Token abc…`, `Authorization: Token abc…`, `{"token":"abc…"}`, quotes, spaces,
 * invisible characters.
 * @returns the bare key, or `key-not-understood`. KoboToolbox makes 40 hex digits (`kpi/views/token.py`); other servers'
 * keys may look otherwise, so any run of 20 to 128 letters and digits is let through and the server decides.
 */
export function cleanKey(typed: string): Result<string> {
  const bare = typed
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/^[\s"'{]*(?:authorization"?\s*:\s*)?["']?(?:token\b"?\s*[:=]?\s*)?/i, '')
    .replace(/["'}\s,;.]+$/, '')
    .replace(/^["']/, '');
  if (bare === '') return fail({ code: 'key-not-understood', reason: 'empty' });
  if (!/^[A-Za-z0-9]+$/.test(bare)) return fail({ code: 'key-not-understood', reason: 'odd-characters' });
  if (bare.length < 20) return fail({ code: 'key-not-understood', reason: 'too-short' });
  return bare.length > 128 ? fail({ code: 'key-not-understood', reason: 'odd-characters' }) : ok(bare);
}
