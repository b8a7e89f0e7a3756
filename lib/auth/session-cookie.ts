import { cookies } from 'next/headers';
import { sessionMs } from '@/lib/domain/session';
import { readEnv } from '@/lib/env';

/**
 * A cookie that no script reads. Where the portal is reached by TLS its name demands that it came by
 * TLS, from this very host, for all its paths: no other site below the domain can set it.
 */
export function hostCookie(plainName: string) {
  const secure = readEnv().portalUrl.startsWith('https:');
  const name = secure ? `__Host-${plainName}` : plainName;
  return { name, options: { httpOnly: true, sameSite: 'lax', path: '/', secure } } as const;
}

/** The cookie that holds a session's token. */
export function sessionCookie() {
  return hostCookie('authjs.session-token');
}

/** The token that this request brought, or ''. */
export async function readSessionToken(): Promise<string> {
  return (await cookies()).get(sessionCookie().name)?.value ?? '';
}

/** Gives the browser another token; in an action or a route handler only. */
export async function writeSessionToken(token: string): Promise<void> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, token, { ...options, maxAge: sessionMs / 1000 });
}

export async function removeSessionToken(): Promise<void> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, '', { ...options, maxAge: 0 });
}
