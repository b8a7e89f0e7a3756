'use server';

import { definePublicAction } from '@/lib/action';
import { completeSession } from '@/lib/auth/begin-session';
import { signInCodeSchema } from '@/lib/forms/sign-in';

/** Whose password was right: the code of the second factor; wrong ones are limited in the service. */
export const signInCodeAction = definePublicAction({
  schema: signInCodeSchema,
  secrets: ['code'],
  run: (_visitor, input) => completeSession(input),
  then: (place) => place,
});
