'use server';

import { defineAction } from '@/lib/action';
import { formatCaseNumber } from '@/lib/domain/service-case';
import { phoneCaseSchema } from '@/lib/forms/service-case';
import { routes } from '@/lib/routes';
import { openPhoneCase } from '@/lib/services/desk-case';

/** The Service Desk: "Open the case" for somebody who called. */
export const openPhoneCaseAction = defineAction({
  can: 'desk',
  texts: ['body'],
  schema: phoneCaseSchema,
  run: openPhoneCase,
  then: ({ number, isNew }) =>
    `${routes.serviceDesk}/${formatCaseNumber(number)}?done=${isNew ? 'opened' : 'exists'}`,
});
