/**
 * The network address of the caller, for rate limits. The server's entry point overwrites
 * `x-forwarded-for` with the peer's address unless a proxy is trusted (scripts/serve.mjs).
 */
export function addressOf(headers: Headers): string {
  return headers.get('x-forwarded-for')?.split(',')[0]?.trim() || 'unknown';
}
