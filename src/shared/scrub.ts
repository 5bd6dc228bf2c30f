/**
 * Takes out of a text what must never be shown or stored: addresses (Google puts the full URL into its messages) and
 * anything that looks like an API key (KoboToolbox: 40 hex digits, `kpi/views/token.py`).
 */
export function scrub(text: string): string {
  return text
    .replace(/\b[a-z][a-z0-9+.-]*:\/\/\S+/gi, '(address)')
    .replace(/[0-9a-f]{32,}/gi, '(secret)')
    .replace(/\b(token|basic|bearer)\s+\S+/gi, '$1 (secret)')
    .slice(0, 300);
}
