import type { NextAuthConfig } from 'next-auth';

type Settings = Pick<NextAuthConfig, 'useSecureCookies' | 'cookies'>;

/**
 * How the session's cookie is kept. Where people reach the portal by https it is `__Host-`: browsers
 * then take it from this very host alone, by https alone, so that no neighbor can plant one. Scripts
 * never see it; links from mail come with it (`lax`), posts from other sites do not.
 */
export function cookieSettings(portalUrl: string): Settings {
  const secure = portalUrl.startsWith('https:');
  const name = `${secure ? '__Host-' : ''}authjs.session-token`;
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const;
  return { useSecureCookies: secure, cookies: { sessionToken: { name, options } } };
}
