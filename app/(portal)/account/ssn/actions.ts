'use server';

import { defineAction } from '@/lib/action';
import { accountSsnSchema } from '@/lib/forms/account-ssn';
import { routes } from '@/lib/routes';
import { addSsn } from '@/lib/services/account-ssn';

/** Agents without an SSN on file: adds it, once. */
export const addSsnAction = defineAction({
  can: 'agent',
  confirmed: true,
  schema: accountSsnSchema,
  secrets: ['ssn'],
  run: addSsn,
  then: () => `${routes.accountSsn}?saved=1`,
});
