'use server';

import { defineAction } from '@/lib/action';
import { formatCaseNumber } from '@/lib/domain/service-case';
import { caseNumberSchema } from '@/lib/forms/service-case';
import { routes } from '@/lib/routes';
import { takeCase } from '@/lib/services/desk-case';

/** The Service Desk: "Take". Who comes too late reads on the page of the case who has it. */
export const takeCaseAction = defineAction({
  can: 'desk',
  schema: caseNumberSchema,
  run: takeCase,
  then: (done, { number }) => `${routes.serviceDesk}/${formatCaseNumber(number)}?done=${done}`,
});
