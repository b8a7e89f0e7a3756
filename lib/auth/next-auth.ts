import NextAuth, { CredentialsSignin, type NextAuthConfig } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { sessionMs } from '@/lib/domain/session';
import { readKeys } from '@/lib/env';
import { describeError, log } from '@/lib/log';
import { routes } from '@/lib/routes';
import { checkCredentials, type SignInResult } from '@/lib/services/sign-in';
import { addressOf } from './address';
import { findClient } from './client';
import { readKnownBrowser } from './known-browser-cookie';
import { findSession, type SessionToken, startSession } from './session';
import { hostCookie, readSessionToken, sessionCookie } from './session-cookie';

/** The refusal of a sign-in, with what the form needs to say it. */
export class SignInRefused extends CredentialsSignin {
  override readonly code: string;
  constructor(readonly result: Extract<SignInResult, { ok: false }>) {
    super();
    this.code = result.code;
  }
}

async function authorize(input: Partial<Record<string, unknown>>, request: Request) {
  const userId = typeof input.userId === 'string' ? input.userId : '';
  const password = typeof input.password === 'string' ? input.password : '';
  const visitor = { address: addressOf(request.headers) };
  const result = await checkCredentials(visitor, { userId, password }, await readKnownBrowser());
  if (!result.ok) throw new SignInRefused(result);
  return { id: result.accountId };
}

/**
 * next-auth keeps its JWT strategy (the only one that it offers with passwords), but what it calls
 * encoding writes a session row and what it calls decoding looks it up: the cookie is opaque and
 * a session can be ended at once (docs/decisions/0001-next-auth.md).
 */
const opaqueSessions: NonNullable<NextAuthConfig['jwt']> = {
  encode: async ({ token }) => {
    const known = token as Partial<SessionToken> & { sub?: string };
    if (known.token) return known.token;
    return startSession(known.sub ?? '', await findClient(), await readSessionToken());
  },
  decode: async ({ token }) => (token ? ((await findSession(token)) as never) : null),
};

function config(): NextAuthConfig {
  return {
    trustHost: true,
    secret: readKeys().authSecret,
    pages: { signIn: routes.signIn, error: routes.signIn },
    session: { strategy: 'jwt', maxAge: sessionMs / 1000 },
    jwt: opaqueSessions,
    cookies: { sessionToken: sessionCookie(), callbackUrl: hostCookie('authjs.callback-url') },
    useSecureCookies: sessionCookie().options.secure,
    providers: [Credentials({ credentials: { userId: {}, password: {} }, authorize })],
    logger: { error: logAuthError, warn: () => undefined, debug: () => undefined },
  };
}

/** A refused password or an ended session is everyday life, not an error. */
function logAuthError(error: Error): void {
  const everyday = ['CredentialsSignin', 'JWTSessionError', 'SignOutError'];
  const type = (error as { type?: string }).type ?? error.name;
  if (!everyday.includes(type)) log('error', 'auth', describeError(error));
}

/** Called from our own action; next-auth's own HTTP endpoints are not offered. */
export const { signIn } = NextAuth(() => config());
