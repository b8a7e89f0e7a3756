'use server';

import { definePublicAction } from '@/lib/action';
import { localizedPath } from '@/lib/domain/locale';
import { resetPasswordSchema } from '@/lib/forms/reset-password';
import { routes } from '@/lib/routes';
import { resetPassword } from '@/lib/services/reset-password';

/** Whoever has the link from the mailbox of the account. */
export const resetPasswordAction = definePublicAction({
  schema: resetPasswordSchema,
  secrets: ['token', 'password'],
  run: resetPassword,
  then: (_, { locale }) => `${localizedPath(routes.signIn, locale)}?new-password=1`,
});
