'use server';

import { definePublicAction } from '@/lib/action';
import { localizedPath } from '@/lib/domain/locale';
import { userIdSchema } from '@/lib/forms/verify-email';
import { routes } from '@/lib/routes';
import { askVerifyLink } from '@/lib/services/verify-email';

/** Anyone may have a link sent again; it goes to the address of the account and nowhere else. */
export const askVerifyLinkAction = definePublicAction({
  schema: userIdSchema,
  run: askVerifyLink,
  then: (_, { locale }) => `${localizedPath(routes.verifyEmail, locale)}?sent=1`,
});
