import type { Appointment, ProducerRecord, RegulatoryAction } from '@/lib/domain/producer';
import { addDays, drawDay, earlier } from './days';
import { feedDay } from './feed-world';
import type { Random } from './random';

/** Of producers, this share has been before a regulator (choice). */
const actionRate = 0.005;
const secondRate = 0.1;

/** What is ordered against those who may not go on, and what against those who may. */
const bans = ['Suspension', 'Revocation', 'Cease and Desist Order', 'License Surrender'];
const banWeights = [45, 30, 15, 10];
const sanctions = ['Fine', 'Consent Order', 'Probation', 'Suspension', 'Reprimand'];
const sanctionWeights = [40, 30, 12, 10, 8];

const reasons = [
  'Failure to report action of another state',
  'Failure to make required disclosure on application',
  'Misrepresentation of an insurance product',
  'Failure to remit premiums',
  'Failure to respond to the department',
  'Continuing education not completed',
  'Unpaid child support',
  'Enrollment without consent of the consumer',
  'Criminal record',
  'Transaction of insurance without a license',
];
const reasonWeights = [24, 22, 8, 7, 14, 12, 5, 4, 2, 2];

/**
 * Orders of the home state's regulator against a few producers. A ban is in force only where the
 * home license is inactive; a fine or a reprimand has no end to wait for.
 * @param index the producer's, which makes the case's number unique
 */
export function drawActions(
  random: Random,
  record: ProducerRecord,
  index: number,
): RegulatoryAction[] {
  if (!random.chance(actionRate)) return [];
  const first = drawAction(random, record, index);
  return random.chance(secondRate) ? [first, drawAction(random, record, index, '-A')] : [first];
}

function drawAction(
  random: Random,
  { licenses: [home], residentState: state }: ProducerRecord,
  index: number,
  mark = '',
): RegulatoryAction {
  const banned = home?.status === 'inactive' && random.chance(0.6);
  const action = banned
    ? random.weighted(bans, banWeights)
    : random.weighted(sanctions, sanctionWeights);
  const effectiveOn = drawDay(random, '2012-01-01', addDays(feedDay, -30));
  return {
    state,
    reference: `${effectiveOn.slice(0, 4)}-${String(index + 1).padStart(7, '0')}${mark}`,
    action,
    reason: random.weighted(reasons, reasonWeights),
    effectiveOn,
    endedOn: banned ? null : drawEnd(random, action, effectiveOn),
  };
}

const lasting: ReadonlySet<string> = new Set(['Fine', 'Reprimand']);

function drawEnd(random: Random, action: string, from: string): string | null {
  if (lasting.has(action)) return null;
  const end = addDays(from, random.int(30, 3 * 365));
  // Whose license is active is suspended no more.
  if (action === 'Suspension') return earlier(end, addDays(feedDay, -1));
  return end < feedDay ? end : null;
}

const terminationReasons = [
  'Voluntary',
  'Cancelled by company',
  'Cancelled by producer',
  'Company withdrew from the state',
  'Inadequate production',
  'Cancelled with cause',
];
const terminationWeights = [40, 25, 20, 6, 7, 2];

export function drawTerminationReason(random: Random): string {
  return random.weighted(terminationReasons, terminationWeights);
}

/** The same appointments; those that have ended say why. */
export function explainTerminations(
  random: Random,
  appointments: readonly Appointment[],
): readonly Appointment[] {
  if (appointments.every(({ terminatedOn }) => terminatedOn === null)) return appointments;
  return appointments.map((one) =>
    one.terminatedOn === null ? one : { ...one, terminationReason: drawTerminationReason(random) },
  );
}
