'use server';

import { defineAction } from '@/lib/action';
import { formatCaseNumber } from '@/lib/domain/service-case';
import {
  correctionDecisionSchema,
  factorRemovalSchema,
  identityConfirmationSchema,
  nameCorrectionSchema,
  npnCorrectionSchema,
  ssnCorrectionSchema,
} from '@/lib/forms/correction';
import {
  type CaseStep,
  caseAnswerSchema,
  caseAssignmentSchema,
  caseClosingSchema,
  caseNumberSchema,
  insertCannedAnswer,
} from '@/lib/forms/service-case';
import { routes } from '@/lib/routes';
import { correctName, correctNpn } from '@/lib/services/correction';
import { decideCorrection } from '@/lib/services/correction-decision';
import { requestFactorRemoval, requestSsn } from '@/lib/services/correction-request';
import { answerCase, assignCase, closeCase, reopenCase } from '@/lib/services/desk-case';
import { confirmIdentity } from '@/lib/services/identity-check';
import { screenNumbers } from '@/lib/services/known-number';

type Numbered = { readonly number: number };

const backTo = ({ number }: Numbered, done: CaseStep) =>
  `${routes.serviceDesk}/${formatCaseNumber(number)}?done=${done}`;

const backWith = (done: CaseStep) => (_: unknown, input: Numbered) => backTo(input, done);

/** The Service Desk: "Assign" and "Hand over". */
export const assignCaseAction = defineAction({
  can: 'desk',
  schema: caseAssignmentSchema,
  run: assignCase,
  then: backWith('assigned'),
});

const answerSteps = { answer: 'answered', 'ask-agent': 'asked', note: 'noted' } as const;

/** The Service Desk: "Send", and the button that inserts a canned answer. */
export const answerCaseAction = defineAction({
  can: 'desk',
  texts: ['body'],
  intents: { insert: insertCannedAnswer },
  schema: caseAnswerSchema,
  run: answerCase,
  then: (kind, input) => backTo(input, answerSteps[kind]),
});

/** The Service Desk: "Confirm the identity" (S32). */
export const confirmIdentityAction = defineAction({
  can: 'desk',
  schema: identityConfirmationSchema,
  numbers: { fields: ['record'], screen: screenNumbers },
  run: confirmIdentity,
  then: backWith('confirmed'),
});

/** The Service Desk: "Correct the name". */
export const correctNameAction = defineAction({
  can: 'desk',
  schema: nameCorrectionSchema,
  run: correctName,
  then: backWith('name'),
});

/** The Service Desk: "Correct the NPN". */
export const correctNpnAction = defineAction({
  can: 'desk',
  schema: npnCorrectionSchema,
  numbers: { fields: ['npn'], screen: screenNumbers },
  run: correctNpn,
  then: backWith('npn'),
});

/** The Service Desk: "Ask a lead to approve". */
export const requestSsnAction = defineAction({
  can: 'desk',
  secrets: ['ssn'],
  schema: ssnCorrectionSchema,
  run: requestSsn,
  then: backWith('ssn-requested'),
});

/** The Service Desk: "Ask a lead to remove it", a second factor that is lost. */
export const requestFactorRemovalAction = defineAction({
  can: 'desk',
  schema: factorRemovalSchema,
  run: requestFactorRemoval,
  then: backWith('second-factor-requested'),
});

/** Leads: yes or no to what waits for them. */
export const decideCorrectionAction = defineAction({
  can: 'lead',
  schema: correctionDecisionSchema,
  run: decideCorrection,
  then: (field, input) => backTo(input, input.approve ? `${field}-approved` : 'rejected'),
});

/** The Service Desk: "Close the case". */
export const closeDeskCaseAction = defineAction({
  can: 'desk',
  texts: ['resolution'],
  schema: caseClosingSchema,
  run: closeCase,
  then: backWith('closed'),
});

/** The Service Desk: "Open it again". */
export const reopenDeskCaseAction = defineAction({
  can: 'desk',
  schema: caseNumberSchema,
  run: reopenCase,
  then: backWith('reopened'),
});
