'use server';

import { definePublicAction } from '@/lib/action';
import { beginSession } from '@/lib/auth/begin-session';
import { signInSchema } from '@/lib/forms/sign-in';

/** Anyone may try to sign in; attempts are limited in the service. */
export const signInAction = definePublicAction({
  schema: signInSchema,
  secrets: ['password'],
  run: (_visitor, input) => beginSession(input),
  then: (landing) => landing,
});
