'use server';

import { redirect } from 'next/navigation';
import { endCurrentSession, endEverySession } from '@/lib/auth/begin-session';
import { routes } from '@/lib/routes';

/** Whoever is signed in: ends the session of this browser. */
export async function signOutAction(): Promise<void> {
  await endCurrentSession();
  redirect(`${routes.signIn}?signed-out=1`);
}

/** Whoever is signed in: ends all sessions of the account; they end with their next request. */
export async function signOutEverywhereAction(): Promise<void> {
  await endEverySession();
  redirect(`${routes.signIn}?signed-out=1`);
}
