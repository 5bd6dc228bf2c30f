/** Google's words for a request that got no answer. Facts: seen in public reports; the full address is in them. */
export function failureWords(thrown: unknown, url: string): string {
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : '';
  if (['ENOTFOUND', 'EAI_AGAIN', 'ENODATA'].includes(code)) return `DNS error: ${url}`;
  if (code.startsWith('ERR_TLS') || code.startsWith('ERR_SSL') || CERTIFICATE.has(code)) return `SSL Error ${url}`;
  if (code === 'ERR_INVALID_URL') return `Invalid argument: ${url}`;
  return `Address unavailable: ${url}`;
}

const CERTIFICATE = new Set([
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'EPROTO',
]);
