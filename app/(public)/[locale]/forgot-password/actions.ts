'use server';

import { definePublicAction } from '@/lib/action';
import { localizedPath } from '@/lib/domain/locale';
import { userIdSchema } from '@/lib/forms/verify-email';
import { routes } from '@/lib/routes';
import { askNewPassword } from '@/lib/services/forgot-password';

/** Anyone may have a link sent; it goes to the address of the account and nowhere else. */
export const askNewPasswordAction = definePublicAction({
  schema: userIdSchema,
  run: askNewPassword,
  then: (_, { locale }) => `${localizedPath(routes.forgotPassword, locale)}?sent=1`,
});
