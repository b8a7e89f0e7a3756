'use server';

import { definePublicAction } from '@/lib/action';
import { localizedPath } from '@/lib/domain/locale';
import { createAccountSchema } from '@/lib/forms/create-account';
import { routes } from '@/lib/routes';
import { createAccount } from '@/lib/services/create-account';

/** Anyone may ask for an account; whether there is one already, only mail says. */
export const createAccountAction = definePublicAction({
  schema: createAccountSchema,
  secrets: ['password', 'ssn'],
  run: createAccount,
  then: (_, { locale }) => `${localizedPath(routes.createAccount, locale)}?sent=1`,
});
