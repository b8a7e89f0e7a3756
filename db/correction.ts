import { and, asc, eq } from 'drizzle-orm';
import { type ApprovedField, type CorrectionState, needsApproval } from '@/lib/domain/correction';
import type { ProducerName } from '@/lib/domain/producer';
import type { Handle } from './handle';
import { account } from './schema/account';
import { correction } from './schema/correction';
import { serviceCase } from './schema/service-case';

export type CorrectionRow = typeof correction.$inferSelect;

export type NewCorrection = Pick<
  CorrectionRow,
  | 'id'
  | 'caseNumber'
  | 'field'
  | 'before'
  | 'after'
  | 'ssnCipher'
  | 'ssnHmac'
  | 'requestedBy'
  | 'requestedById'
  | 'requestedAt'
  | 'state'
>;

export async function saveCorrection(db: Handle, row: NewCorrection): Promise<void> {
  await db.insert(correction).values(row);
}

export async function findCorrection(db: Handle, id: string): Promise<CorrectionRow | null> {
  const [row] = await db.select().from(correction).where(eq(correction.id, id)).limit(1);
  return row ?? null;
}

/** The corrections of a case, the oldest first. */
export async function listCorrections(db: Handle, caseNumber: number): Promise<CorrectionRow[]> {
  return db
    .select()
    .from(correction)
    .where(eq(correction.caseNumber, caseNumber))
    .orderBy(asc(correction.requestedAt), asc(correction.id));
}

/** What waits for a lead, with whose it is. */
export type WaitingCorrection = Pick<
  CorrectionRow,
  'id' | 'caseNumber' | 'requestedBy' | 'requestedById' | 'requestedAt'
> & { readonly field: ApprovedField; readonly userId: string; readonly name: ProducerName };

/** All that wait for a lead, the oldest first. */
export async function listWaitingCorrections(db: Handle): Promise<WaitingCorrection[]> {
  const rows = await db
    .select({ change: correction, owner: account })
    .from(correction)
    .innerJoin(serviceCase, eq(serviceCase.number, correction.caseNumber))
    .innerJoin(account, eq(account.id, serviceCase.accountId))
    .where(eq(correction.state, 'waiting'))
    .orderBy(asc(correction.requestedAt));
  return rows.flatMap(({ change, owner }) => {
    const { id, caseNumber, field, requestedBy, requestedById, requestedAt } = change;
    const { firstName: first, middleName: middle, lastName: last, suffix, userId } = owner;
    const name = { first, middle, last, suffix };
    if (!needsApproval(field)) return [];
    return [{ id, caseNumber, field, requestedBy, requestedById, requestedAt, userId, name }];
  });
}

/**
 * Writes down what a lead decided; the sealed SSN does not stay behind.
 * @returns false when somebody decided before
 */
export async function saveDecision(
  db: Handle,
  id: string,
  decision: {
    readonly state: Exclude<CorrectionState, 'waiting'>;
    readonly decidedBy: string;
    readonly decidedAt: Date;
    readonly reason: string;
  },
): Promise<boolean> {
  const rows = await db
    .update(correction)
    .set({ ...decision, ssnCipher: null, ssnHmac: null })
    .where(and(eq(correction.id, id), eq(correction.state, 'waiting')))
    .returning({ id: correction.id });
  return rows.length > 0;
}

export async function saveCorrectedSsn(
  db: Handle,
  accountId: string,
  sealed: { readonly cipher: string; readonly hmac: string },
): Promise<void> {
  const columns = { ssnCipher: sealed.cipher, ssnHmac: sealed.hmac };
  await db.update(account).set(columns).where(eq(account.id, accountId));
}

/** The account that has an SSN, by its keyed hash; null when nobody has it. */
export async function findSsnOwner(db: Handle, ssnHmac: string): Promise<string | null> {
  const found = db.select({ id: account.id }).from(account).where(eq(account.ssnHmac, ssnHmac));
  const [row] = await found.limit(1);
  return row?.id ?? null;
}
