'use server';

import { defineAction } from '@/lib/action';
import { agreementSchema } from '@/lib/forms/agreement';
import { routes } from '@/lib/routes';
import { signAgreement } from '@/lib/services/agreement';

/** Agents with a valid NPN and a role for SHOP: sign the agreement of the newest open plan year. */
export const signAgreementAction = defineAction({
  can: 'agent',
  schema: agreementSchema,
  run: signAgreement,
  then: () => `${routes.agreement}?signed=1`,
});
