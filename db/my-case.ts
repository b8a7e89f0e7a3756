import { and, asc, eq } from 'drizzle-orm';
import type { Handle } from './handle';
import { correction } from './schema/correction';
import { caseMessage, identityCheck, serviceCase } from './schema/service-case';

/** A person's own cases with what was written, checked and changed in them. */
export type OwnCaseRows = {
  readonly cases: readonly (typeof serviceCase.$inferSelect)[];
  /** Without the notes that the desk keeps to itself. */
  readonly messages: readonly (typeof caseMessage.$inferSelect)[];
  readonly checks: readonly (typeof identityCheck.$inferSelect)[];
  readonly corrections: readonly (typeof correction.$inferSelect)[];
};

export async function listOwnCaseRows(db: Handle, accountId: string): Promise<OwnCaseRows> {
  const own = eq(serviceCase.accountId, accountId);
  const cases = db.select().from(serviceCase).where(own).orderBy(asc(serviceCase.number));
  const messages = db
    .select({ row: caseMessage })
    .from(caseMessage)
    .innerJoin(serviceCase, eq(serviceCase.number, caseMessage.caseNumber))
    .where(and(own, eq(caseMessage.internal, false)))
    .orderBy(asc(caseMessage.id));
  const checks = db
    .select({ row: identityCheck })
    .from(identityCheck)
    .innerJoin(serviceCase, eq(serviceCase.number, identityCheck.caseNumber))
    .where(own)
    .orderBy(asc(identityCheck.id));
  const corrections = db
    .select({ row: correction })
    .from(correction)
    .innerJoin(serviceCase, eq(serviceCase.number, correction.caseNumber))
    .where(own)
    .orderBy(asc(correction.requestedAt));
  return {
    cases: await cases,
    messages: (await messages).map(({ row }) => row),
    checks: (await checks).map(({ row }) => row),
    corrections: (await corrections).map(({ row }) => row),
  };
}
