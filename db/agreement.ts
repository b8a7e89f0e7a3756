import { and, eq } from 'drizzle-orm';
import type { Handle } from './handle';
import { agreement } from './schema/agreement';

export type SignedAgreement = typeof agreement.$inferSelect;

/** What the account signed for a plan year. */
export async function findAgreement(
  db: Handle,
  accountId: string,
  planYear: number,
): Promise<SignedAgreement | null> {
  const [row] = await db
    .select()
    .from(agreement)
    .where(and(eq(agreement.accountId, accountId), eq(agreement.planYear, planYear)))
    .limit(1);
  return row ?? null;
}

/** Writes a signature down; false when there is one for the plan year already. */
export async function saveAgreement(db: Handle, row: SignedAgreement): Promise<boolean> {
  const rows = await db.insert(agreement).values(row).onConflictDoNothing().returning();
  return rows.length > 0;
}
