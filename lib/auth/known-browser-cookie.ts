import { cookies } from 'next/headers';
import { knownBrowserMs } from '@/lib/domain/attempt-limit';
import { rememberBrowser } from '@/lib/services/known-browser';
import { hostCookie } from './session-cookie';

const knownBrowserCookie = () => hostCookie('portal.known-browser');

/** The token by which the portal knows this browser, or ''. */
export async function readKnownBrowser(): Promise<string> {
  return (await cookies()).get(knownBrowserCookie().name)?.value ?? '';
}

/** Remembers this browser after a sign-in that was completed; in an action only. */
export async function writeKnownBrowser(accountId: string): Promise<void> {
  const { name, options } = knownBrowserCookie();
  const token = await rememberBrowser(accountId, await readKnownBrowser());
  (await cookies()).set(name, token, { ...options, maxAge: knownBrowserMs / 1000 });
}
