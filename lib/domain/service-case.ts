import { businessDaysBetween } from './business-day';
import type { IsoDate } from './iso-date';
import { failureHeading, type NpnCause, needsServiceDesk } from './npn';

/** What a case is about: the causes of S25 and S31-S37, and what else brings people to the desk. */
export const caseTopics = [
  'npn',
  'name',
  'npn-and-name',
  'ssn-missing',
  'license',
  'sign-in',
  'lost-factor',
  'closure',
  'other',
] as const;
export type CaseTopic = (typeof caseTopics)[number];

/** Characters of one message (choice). */
export const longestCaseMessage = 4_000;

/** A closed case can be opened again for so many days. */
export const reopenDays = 30;

/** What is stored of a case; where it stands follows from it. */
export type CaseFacts = {
  /** The representative who has it; null for nobody. */
  readonly assigneeId: string | null;
  /** Since when it is the agent's turn. */
  readonly waitingSince: Date | null;
  /** Whether a change waits for a lead: of an SSN, or a lost second factor. */
  readonly hasWaitingCorrection: boolean;
  readonly dueOn: IsoDate;
  readonly closedAt: Date | null;
};

export const caseStates = [
  'new',
  'in-progress',
  'waiting-for-agent',
  'waiting-for-approval',
  'closed',
] as const;
export type CaseState = (typeof caseStates)[number];

/** Where a case stands. */
export function caseState(facts: CaseFacts): CaseState {
  if (facts.closedAt !== null) return 'closed';
  if (facts.hasWaitingCorrection) return 'waiting-for-approval';
  if (facts.assigneeId === null) return 'new';
  return facts.waitingSince === null ? 'in-progress' : 'waiting-for-agent';
}

export const caseActions = [
  'write',
  'take',
  'assign',
  'hand-over',
  'answer',
  'ask-agent',
  'note',
  'correct',
  'close',
  'reopen',
] as const;
export type CaseAction = (typeof caseActions)[number];

/**
 * What may happen in which state. `write` is the agent's message, `note` is internal. While
 * something waits for a lead the case cannot be closed: nobody would decide on it.
 */
const allowed: Readonly<Record<CaseState, readonly CaseAction[]>> = {
  new: ['write', 'take', 'assign', 'note', 'close'],
  'in-progress': ['write', 'hand-over', 'answer', 'ask-agent', 'note', 'correct', 'close'],
  'waiting-for-agent': ['write', 'hand-over', 'answer', 'ask-agent', 'note', 'correct', 'close'],
  'waiting-for-approval': ['write', 'hand-over', 'answer', 'ask-agent', 'note', 'correct'],
  closed: ['reopen'],
};

/** What only the representative who has the case does, and a lead. */
const ofAssignee: readonly CaseAction[] = ['hand-over', 'answer', 'ask-agent', 'correct', 'close'];

/** Who does it: the agent whose case it is, or somebody of the Service Desk. */
export type CaseParty =
  | { readonly side: 'agent' }
  | { readonly side: 'desk'; readonly accountId: string; readonly isLead: boolean };

/** What only one of the two sides does; closing and opening again are open to both. */
const sideOf: Readonly<Partial<Record<CaseAction, CaseParty['side']>>> = {
  write: 'agent',
  take: 'desk',
  assign: 'desk',
  'hand-over': 'desk',
  answer: 'desk',
  'ask-agent': 'desk',
  note: 'desk',
  correct: 'desk',
};

/** Why something cannot be done with a case. */
export type CaseFault = 'not-in-this-state' | 'not-your-case' | 'too-late-to-reopen';

/** Why `party` cannot do it now; null when they can. */
export function findCaseFault(
  action: CaseAction,
  facts: CaseFacts,
  party: CaseParty,
  now: Date,
): CaseFault | null {
  if (!allowed[caseState(facts)].includes(action)) return 'not-in-this-state';
  if ((sideOf[action] ?? party.side) !== party.side) return 'not-your-case';
  if (action === 'reopen' && !isReopenable(facts.closedAt, now)) return 'too-late-to-reopen';
  if (party.side === 'agent' || party.isLead || !ofAssignee.includes(action)) return null;
  const isTheirs = facts.assigneeId === null || facts.assigneeId === party.accountId;
  return isTheirs ? null : 'not-your-case';
}

/** All that `party` can do now, for the buttons of a page. */
export function listCaseActions(
  facts: CaseFacts,
  party: CaseParty,
  now: Date,
): readonly CaseAction[] {
  return caseActions.filter((action) => findCaseFault(action, facts, party, now) === null);
}

const dayMs = 24 * 60 * 60_000;

function isReopenable(closedAt: Date | null, now: Date): boolean {
  return closedAt !== null && now.getTime() - closedAt.getTime() <= reopenDays * dayMs;
}

/** Whether an open case was due before today. */
export function isOverdue(
  { closedAt, dueOn }: Pick<CaseFacts, 'closedAt' | 'dueOn'>,
  today: IsoDate,
) {
  return closedAt === null && dueOn < today;
}

/** How old open cases are, in business days; what is past its day is overdue whatever its age. */
export const caseAges = ['0-2', '3-5', '6-7', 'overdue'] as const;
export type CaseAge = (typeof caseAges)[number];

export function caseAge(openedOn: IsoDate, dueOn: IsoDate, today: IsoDate): CaseAge {
  if (dueOn < today) return 'overdue';
  const days = businessDaysBetween(openedOn, today);
  if (days <= 2) return '0-2';
  return days <= 5 ? '3-5' : '6-7';
}

/** What the causes of a validation come to; 'other' without any. */
export function topicOf(causes: readonly NpnCause[]): CaseTopic {
  if (causes.length === 0) return 'other';
  const has = (code: NpnCause['code']) => causes.some((cause) => cause.code === code);
  if (failureHeading(causes) === 'saving-data-failed' || has('ssn-not-found')) return 'ssn-missing';
  if (has('npn-mismatch')) return has('name-mismatch') ? 'npn-and-name' : 'npn';
  return needsServiceDesk(causes) ? 'name' : 'license';
}

/** Whether a case of this topic carries the causes that the last validation found. */
export function isValidationTopic(topic: CaseTopic): boolean {
  return !['sign-in', 'lost-factor', 'closure', 'other'].includes(topic);
}

/** 'C-000123': how people read and say the number of a case. */
export function formatCaseNumber(number: number): string {
  return `C-${String(number).padStart(6, '0')}`;
}

/** The number in 'C-000123', 'c123' or '123'; null when the text is anything else. */
export function parseCaseNumber(text: string): number | null {
  const [, digits] = /^\s*(?:c[\s-]*)?(\d{1,9})\s*$/i.exec(text) ?? [];
  const number = Number(digits ?? 0);
  return number > 0 ? number : null;
}

/** What a caller can be asked to prove who they are; only what the desk can compare. */
export const identityItems = [
  'full-name',
  'npn',
  'ssn-last-four',
  'license',
  'business-address',
] as const;
export type IdentityItem = (typeof identityItems)[number];

/** So many items must match before anything may be changed (choice). */
export const fewestIdentityItems = 3;

/** What the desk holds that a caller's answers can be compared with. */
export type IdentityHoldings = {
  readonly hasRecord: boolean;
  readonly hasLicense: boolean;
  readonly hasSsn: boolean;
  readonly hasAddress: boolean;
};

/** What a caller can be asked, by what is on file: nobody can confirm what nobody holds. */
export function askableItems(held: IdentityHoldings): readonly IdentityItem[] {
  const holds: Record<IdentityItem, boolean> = {
    'full-name': held.hasRecord,
    npn: held.hasRecord,
    'ssn-last-four': held.hasSsn,
    license: held.hasLicense,
    'business-address': held.hasAddress,
  };
  return identityItems.filter((item) => holds[item]);
}
