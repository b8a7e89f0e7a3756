/** What every answer says to browsers, files and refusals included. */

/** Two years, as browsers want it before they keep a list of such sites (hstspreload.org). */
const strictTransport = 'max-age=63072000; includeSubDomains';

/**
 * @param {string} portalUrl where people reach the portal; with https browsers are told to never come
 *   without it
 * @returns {readonly (readonly [name: string, value: string])[]}
 */
export function securityHeaders(portalUrl) {
  const always = [
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', 'camera=(), microphone=(), geolocation=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
  ];
  if (!portalUrl.startsWith('https:')) return always;
  return [...always, ['Strict-Transport-Security', strictTransport]];
}
