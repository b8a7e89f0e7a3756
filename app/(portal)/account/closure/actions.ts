'use server';

import { defineAction } from '@/lib/action';
import { accountClosureSchema, withdrawClosureSchema } from '@/lib/forms/account-closure';
import { routes } from '@/lib/routes';
import { askClosure, withdrawClosure } from '@/lib/services/account-closure';

/** Agents: ask to have their account closed. */
export const askClosureAction = defineAction({
  can: 'agent',
  schema: accountClosureSchema,
  run: askClosure,
  then: () => `${routes.accountClosure}?saved=asked`,
});

/** Agents: take the wish back. */
export const withdrawClosureAction = defineAction({
  can: 'agent',
  schema: withdrawClosureSchema,
  run: withdrawClosure,
  then: () => `${routes.accountClosure}?saved=withdrawn`,
});
