'use server';

import { defineAction } from '@/lib/action';
import { confirmIdentity } from '@/lib/auth/confirm';
import { confirmSchema } from '@/lib/forms/sign-in';

/** Whoever is signed in, staff before their second factor too: shows again who they are. */
export const confirmAction = defineAction({
  can: 'signed-in',
  forNewcomers: true,
  schema: confirmSchema,
  secrets: ['password', 'code'],
  run: confirmIdentity,
  then: (place) => place,
});
