'use server';

import { defineAction } from '@/lib/action';
import { accountEmailSchema } from '@/lib/forms/account-email';
import { routes } from '@/lib/routes';
import { askEmailChange } from '@/lib/services/account-email';

/** Whoever is signed in: asks to use another address. */
export const askEmailChangeAction = defineAction({
  can: 'signed-in',
  confirmed: true,
  schema: accountEmailSchema,
  run: askEmailChange,
  then: () => `${routes.accountEmail}?sent=1`,
});
