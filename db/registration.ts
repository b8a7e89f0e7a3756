import { and, desc, eq } from 'drizzle-orm';
import type { Handle } from './handle';
import { queuePublication } from './publication-queue';
import { npnValidation } from './schema/npn';
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

/** The registration under an NPN for a plan year, whoever's it is. */
export async function findRegistrationOf(
  db: Handle,
  npn: string,
  planYear: number,
): Promise<Registration | null> {
  const [row] = await db
    .select()
    .from(registration)
    .where(and(eq(registration.npn, npn), eq(registration.planYear, planYear)))
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

/** Writes a plan year of an NPN in the place of what was there. */
export async function saveRegistration(
  db: Handle,
  row: typeof registration.$inferInsert,
): Promise<void> {
  await queueHolders(db, row);
  await db
    .insert(registration)
    .values(row)
    .onConflictDoUpdate({ target: [registration.npn, registration.planYear], set: row });
}

/** Files a registration under another NPN, which has none for this plan year. */
export async function saveRegistrationNpn(
  db: Handle,
  row: Pick<Registration, 'npn' | 'planYear' | 'accountId'>,
  npn: string,
): Promise<void> {
  await queueHolders(db, row);
  await queueHolders(db, { ...row, npn });
  await db
    .update(registration)
    .set({ npn })
    .where(and(eq(registration.npn, row.npn), eq(registration.planYear, row.planYear)));
}

/** A status counts for the account it is filed under and for everybody with a standing by the NPN. */
async function queueHolders(
  db: Handle,
  { npn, accountId }: Pick<typeof registration.$inferInsert, 'npn' | 'accountId'>,
): Promise<void> {
  const filed = await db
    .select({ accountId: registration.accountId })
    .from(registration)
    .where(eq(registration.npn, npn));
  const standing = await db
    .select({ accountId: npnValidation.accountId })
    .from(npnValidation)
    .where(and(eq(npnValidation.npn, npn), eq(npnValidation.current, true)));
  const ids = [accountId, ...[...filed, ...standing].map((row) => row.accountId)];
  queuePublication(
    db,
    'agents',
    ids.filter((id) => typeof id === 'string'),
  );
}
