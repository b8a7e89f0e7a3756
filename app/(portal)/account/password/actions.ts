'use server';

import { defineAction } from '@/lib/action';
import { beginSession } from '@/lib/auth/begin-session';
import type { Actor } from '@/lib/domain/actor';
import { type AccountPasswordInput, accountPasswordSchema } from '@/lib/forms/account-password';
import { routes } from '@/lib/routes';
import { changePassword } from '@/lib/services/account-password';

/** Whoever is signed in: a new password. This browser stays signed in, all others do not. */
export const changePasswordAction = defineAction({
  can: 'signed-in',
  schema: accountPasswordSchema,
  secrets: ['current', 'password'],
  run: changeAndGoOn,
  then: () => `${routes.accountPassword}?saved=1`,
});

async function changeAndGoOn(actor: Actor, input: AccountPasswordInput) {
  const changed = await changePassword(actor, input);
  if (!changed.ok) return changed;
  return beginSession({ userId: actor.userId, password: input.password, next: '' });
}
