'use server';

import { definePublicAction } from '@/lib/action';
import { localizedPath } from '@/lib/domain/locale';
import { linkSchema } from '@/lib/forms/verify-email';
import { routes } from '@/lib/routes';
import { verifyEmail } from '@/lib/services/verify-email';

/** Whoever has the link from the mail: by POST, so that a scanner that opens links changes nothing. */
export const verifyEmailAction = definePublicAction({
  schema: linkSchema,
  secrets: ['token'],
  run: verifyEmail,
  then: (_, { locale }) => `${localizedPath(routes.signIn, locale)}?verified=1`,
});
