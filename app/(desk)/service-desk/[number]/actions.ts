'use server';

import { defineAction } from '@/lib/action';
import { formatCaseNumber } from '@/lib/domain/service-case';
import {
  identityConfirmationSchema,
  nameCorrectionSchema,
  npnCorrectionSchema,
  ssnCorrectionSchema,
  ssnDecisionSchema,
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
import { correctName, correctNpn, decideSsn, requestSsn } from '@/lib/services/correction';
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

/** Leads: yes or no to a change of an SSN. */
export const decideSsnAction = defineAction({
  can: 'lead',
  schema: ssnDecisionSchema,
  run: decideSsn,
  then: (_, input) => backTo(input, input.approve ? 'ssn-approved' : 'ssn-rejected'),
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
