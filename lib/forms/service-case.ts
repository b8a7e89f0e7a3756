import { z } from 'zod';
import {
  type CaseTopic,
  caseTopics,
  formatCaseNumber,
  longestCaseMessage,
  parseCaseNumber,
} from '@/lib/domain/service-case';
import { addCannedAnswer } from './canned-answer';
import { formatMessage } from './messages';
import type { MessageCode } from './messages.en';
import type { Entries } from './state';
import { text } from './text-fields';

/** What a new case is about, and what the agent adds in words; '' for nothing. */
export type CaseOpening = { readonly topic: CaseTopic; readonly body: string };

/** The options of a select of topics. */
export const topicOptions = caseTopics.map((value) => ({ value, label: topicLabel(value) }));

/** What people call a topic. */
export function topicLabel(topic: CaseTopic): string {
  return formatMessage({ code: `service-case.topic.${topic}` });
}

/** A text of several lines; as a reader counts, not as UTF-16 does. */
const lines = z
  .string()
  .refine((text) => [...text].length <= longestCaseMessage, 'service-case.body.too-long')
  .default('');

const requiredLines = (missing: MessageCode) =>
  z
    .string(missing)
    .min(1, missing)
    .refine((text) => [...text].length <= longestCaseMessage, 'service-case.body.too-long');

const topic = z.enum(caseTopics, 'service-case.topic.required');

/** A topic that nothing explains but the agent's words. */
const needsWords: readonly CaseTopic[] = ['sign-in', 'other'];

/** "Open a case": the agent's form. */
export const caseOpeningSchema: z.ZodType<CaseOpening> = z
  .object({ topic, body: lines })
  .refine(({ topic: about, body }) => body !== '' || !needsWords.includes(about), {
    path: ['body'],
    message: 'service-case.body.required',
  });

/** The number of a case in a hidden field. */
export const caseNumberText = z
  .string()
  .transform((text) => parseCaseNumber(text) ?? 0)
  .pipe(z.int().min(1, 'field.invalid'));

/** The version of a case that a representative has seen. */
export const caseVersionText = z
  .string()
  .regex(/^\d{1,9}$/, 'field.invalid')
  .transform(Number);

export const caseNumberSchema: z.ZodType<{ readonly number: number }> = z.object({
  number: caseNumberText,
});

/** A message of the agent. */
export const caseMessageSchema: z.ZodType<{ readonly number: number; readonly body: string }> =
  z.object({ number: caseNumberText, body: requiredLines('service-case.body.required') });

/** What the desk writes: an answer, a question that waits for the agent, or an internal note. */
export const answerKinds = ['answer', 'ask-agent', 'note'] as const;
export type AnswerKind = (typeof answerKinds)[number];

export type CaseAnswer = {
  readonly number: number;
  readonly kind: AnswerKind;
  readonly body: string;
};

export const caseAnswerSchema: z.ZodType<CaseAnswer> = z.object({
  number: caseNumberText,
  kind: z.enum(answerKinds, 'service-case.answer-kind.required'),
  body: requiredLines('service-case.body.required'),
});

/** "Insert": puts the chosen canned answer behind what is written. */
export function insertCannedAnswer(entries: Entries): Entries {
  return { ...entries, body: addCannedAnswer(entries.body ?? '', entries.canned ?? '') };
}

/** "Assign to" and "Hand over". */
export type CaseAssignment = {
  readonly number: number;
  readonly version: number;
  /** Account id of a representative. */
  readonly assigneeId: string;
};

export const caseAssignmentSchema: z.ZodType<CaseAssignment> = z.object({
  number: caseNumberText,
  version: caseVersionText,
  assigneeId: z
    .string('service-case.assignee.required')
    .min(1, 'service-case.assignee.required')
    .max(100, 'field.invalid'),
});

export type CaseClosing = {
  readonly number: number;
  readonly version: number;
  readonly resolution: string;
};

/** "Close the case", with what came of it. */
export const caseClosingSchema: z.ZodType<CaseClosing> = z.object({
  number: caseNumberText,
  version: caseVersionText,
  resolution: requiredLines('service-case.resolution.required'),
});

/** A case for somebody who called. */
export type PhoneCase = CaseOpening & { readonly userId: string };

export const phoneCaseSchema: z.ZodType<PhoneCase> = z.object({
  userId: text(100, 'service-case.user-id.required'),
  topic,
  body: requiredLines('service-case.body.required'),
});

/** What the agent's new case begins with, whatever the address says. Never fails. */
export const newCaseQuerySchema: z.ZodType<{
  readonly topic: CaseTopic | null;
  /** The number that an error page showed, or ''. */
  readonly error: string;
}> = z.object({
  topic: z.enum(caseTopics).nullable().catch(null),
  error: z
    .string()
    .regex(/^[\w@.-]{1,40}$/)
    .catch(''),
});

/** What the page of a case says was done just now. */
export const caseSteps = [
  'opened',
  'exists',
  'written',
  'taken',
  'late',
  'assigned',
  'answered',
  'asked',
  'noted',
  'confirmed',
  'name',
  'npn',
  'ssn-requested',
  'ssn-approved',
  'second-factor-requested',
  'second-factor-approved',
  'rejected',
  'closed',
  'reopened',
] as const;
export type CaseStep = (typeof caseSteps)[number];

/** The query of the page of a case, whatever its address says. Never fails. */
export const caseQuerySchema: z.ZodType<{
  readonly done: CaseStep | null;
  readonly record: string;
}> = z.object({
  done: z.enum(caseSteps).nullable().catch(null),
  record: z
    .string()
    .regex(/^\s*[1-9]\d{0,9}\s*$/)
    .transform((text) => text.trim())
    .catch(''),
});

/** The number of a case in an address; null for one that is not spelled as we spell it. */
export function caseNumberOf(address: string): number | null {
  const number = parseCaseNumber(address);
  return number !== null && formatCaseNumber(number) === address ? number : null;
}
