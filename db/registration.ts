import { and, desc, eq } from 'drizzle-orm';
import type { Handle } from './handle';
import { registration } from './schema/registration';

export type Registration = typeof registration.$inferSelect;

/** The account's registration for a plan year. */
export async function findRegistration(
  db: Handle,
  accountId: string,
  planYear: number,
): Promise<Registration | null> {
  const [row] = await db
    .select()
    .from(registration)
    .where(and(eq(registration.accountId, accountId), eq(registration.planYear, planYear)))
    .limit(1);
  return row ?? null;
}

/** All plan years of an NPN, newest first. */
export async function listRegistrations(db: Handle, npn: string): Promise<Registration[]> {
  return db
    .select()
    .from(registration)
    .where(eq(registration.npn, npn))
    .orderBy(desc(registration.planYear));
}

export async function saveRegistration(
  db: Handle,
  row: typeof registration.$inferInsert,
): Promise<void> {
  await db
    .insert(registration)
    .values(row)
    .onConflictDoUpdate({ target: [registration.npn, registration.planYear], set: row });
}
