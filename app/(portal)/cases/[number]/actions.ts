'use server';

import { defineAction } from '@/lib/action';
import { formatCaseNumber } from '@/lib/domain/service-case';
import { type CaseStep, caseMessageSchema, caseNumberSchema } from '@/lib/forms/service-case';
import { routes } from '@/lib/routes';
import { closeOwnCase, reopenOwnCase, writeToCase } from '@/lib/services/service-case';

const backWith =
  (done: CaseStep) =>
  (_: unknown, { number }: { readonly number: number }) =>
    `${routes.cases}/${formatCaseNumber(number)}?done=${done}`;

/** Agents: "Send" below what was written. */
export const writeToCaseAction = defineAction({
  can: 'agent',
  texts: ['body'],
  schema: caseMessageSchema,
  run: writeToCase,
  then: backWith('written'),
});

/** Agents: "Close the case". */
export const closeCaseAction = defineAction({
  can: 'agent',
  schema: caseNumberSchema,
  run: closeOwnCase,
  then: backWith('closed'),
});

/** Agents: "Open it again". */
export const reopenCaseAction = defineAction({
  can: 'agent',
  schema: caseNumberSchema,
  run: reopenOwnCase,
  then: backWith('reopened'),
});
