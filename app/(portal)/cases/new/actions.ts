'use server';

import { defineAction } from '@/lib/action';
import { formatCaseNumber } from '@/lib/domain/service-case';
import { caseOpeningSchema } from '@/lib/forms/service-case';
import { routes } from '@/lib/routes';
import { openCase } from '@/lib/services/service-case';

/** Agents: "Open the case". */
export const openCaseAction = defineAction({
  can: 'agent',
  texts: ['body'],
  schema: caseOpeningSchema,
  run: openCase,
  then: ({ number, isNew }) =>
    `${routes.cases}/${formatCaseNumber(number)}?done=${isNew ? 'opened' : 'exists'}`,
});
