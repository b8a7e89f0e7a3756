'use server';

import { defineAction } from '@/lib/action';
import { findTokenHash } from '@/lib/auth/guard';
import { accountPasswordSchema } from '@/lib/forms/account-password';
import { routes } from '@/lib/routes';
import { changePassword } from '@/lib/services/account-password';

/** Whoever is signed in: a new password. This browser stays signed in, all others do not. */
export const changePasswordAction = defineAction({
  can: 'signed-in',
  confirmed: true,
  schema: accountPasswordSchema,
  secrets: ['current', 'password'],
  run: async (actor, input) => changePassword(actor, input, await findTokenHash()),
  then: () => `${routes.accountPassword}?saved=1`,
});
