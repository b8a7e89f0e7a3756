'use server';

import { redirect } from 'next/navigation';
import { definePublicAction } from '@/lib/action';
import { beginSession, endCurrentSession } from '@/lib/auth/begin-session';
import { signInSchema } from '@/lib/forms/sign-in';
import { routes } from '@/lib/routes';

/** Anyone may try to sign in; attempts are limited in the service. */
export const signInAction = definePublicAction({
  schema: signInSchema,
  secrets: ['password'],
  run: (_visitor, input) => beginSession(input),
  then: (landing) => landing,
});

/** Ends the session of this browser. */
export async function signOutAction(): Promise<void> {
  await endCurrentSession();
  redirect(`${routes.signIn}?signed-out=1`);
}
