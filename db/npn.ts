import { and, asc, desc, eq, gt, inArray, notExists, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { NpnValidation, ValidationTrigger } from '@/lib/domain/npn';
import type { Handle } from './handle';
import { queuePublication } from './publication-queue';
import { npnValidation } from './schema/npn';

export type ValidationRow = typeof npnValidation.$inferSelect;

export type ValidationRecord = {
  readonly accountId: string;
  readonly planYear: number;
  readonly trigger: ValidationTrigger;
  /** This result now decides the standing, in place of the one before. */
  readonly current: boolean;
  /** From this result on the role must be set again, until a Save is accepted. */
  readonly asksForRole?: boolean;
  readonly validation: NpnValidation;
  readonly validatedAt: Date;
};

/** Adds a result to the history; a current one takes the place of the one before. */
export async function saveValidation(db: Handle, record: ValidationRecord): Promise<void> {
  if (record.current) await retireCurrent(db, record.accountId, record.planYear);
  await db.insert(npnValidation).values(validationColumns(record));
  if (record.current) queuePublication(db, 'agents', [record.accountId]);
}

/** A result as the table's columns. */
export function validationColumns({ validation, ...rest }: ValidationRecord) {
  return {
    ...rest,
    npn: validation.npn,
    valid: validation.valid,
    // A re-check speaks of an NPN that was proved to be theirs before; the desk may have changed it.
    identified: validation.identified || rest.trigger === 'recheck',
    causes: validation.causes,
    residentState: validation.residentState,
    healthStates: validation.healthStates,
    proof: validation.proof,
  };
}

async function retireCurrent(db: Handle, accountId: string, planYear: number): Promise<void> {
  await db
    .update(npnValidation)
    .set({ current: false })
    .where(
      and(
        eq(npnValidation.accountId, accountId),
        eq(npnValidation.planYear, planYear),
        eq(npnValidation.current, true),
      ),
    );
}

/** The result that decides the standing for a plan year. */
export async function findCurrentValidation(
  db: Handle,
  accountId: string,
  planYear: number,
): Promise<ValidationRow | null> {
  const [row] = await db
    .select()
    .from(npnValidation)
    .where(
      and(
        eq(npnValidation.accountId, accountId),
        eq(npnValidation.planYear, planYear),
        eq(npnValidation.current, true),
      ),
    )
    .limit(1);
  return row ?? null;
}

/** The results with this NPN that decide somebody's standing, whoever that is; newest first. */
export async function listCurrentValidations(db: Handle, npn: string): Promise<ValidationRow[]> {
  return db
    .select()
    .from(npnValidation)
    .where(and(eq(npnValidation.npn, npn), eq(npnValidation.current, true)))
    .orderBy(desc(npnValidation.id));
}

/** Who has a standing in which plan year. */
export type Standing = Pick<ValidationRow, 'accountId' | 'planYear' | 'valid'>;

/** All standings in these plan years, account by account. */
export async function listStandings(db: Handle, planYears: readonly number[]): Promise<Standing[]> {
  return db
    .select({
      accountId: npnValidation.accountId,
      planYear: npnValidation.planYear,
      valid: npnValidation.valid,
    })
    .from(npnValidation)
    .where(and(eq(npnValidation.current, true), inArray(npnValidation.planYear, [...planYears])))
    .orderBy(asc(npnValidation.accountId));
}

/** The newest attempt for a plan year, current or refused. */
export async function findLastValidation(
  db: Handle,
  accountId: string,
  planYear: number,
): Promise<ValidationRow | null> {
  const [row] = await db
    .select()
    .from(npnValidation)
    .where(and(eq(npnValidation.accountId, accountId), eq(npnValidation.planYear, planYear)))
    .orderBy(desc(npnValidation.id))
    .limit(1);
  return row ?? null;
}

/**
 * Whether the role must be set again in a plan year: the Service Desk has made the NPN valid, and the
 * agent's Save with an agent role was not accepted since (S34, S37).
 */
export async function isRoleToBeSet(
  db: Handle,
  accountId: string,
  planYear: number,
): Promise<boolean> {
  const rows = await selectRolesToBeSet(db, eq(npnValidation.accountId, accountId));
  return rows.some((row) => row.planYear === planYear);
}

const accepted = alias(npnValidation, 'accepted');

/** Accounts and plan years whose role must be set again. */
export function selectRolesToBeSet(db: Handle, whose: SQL) {
  const { id, accountId, planYear } = npnValidation;
  const setSince = db
    .select({ id: accepted.id })
    .from(accepted)
    .where(
      and(
        eq(accepted.accountId, accountId),
        eq(accepted.planYear, planYear),
        sql`${accepted.trigger} = 'save' and ${accepted.valid} = 1`,
        gt(accepted.id, id),
      ),
    );
  return db
    .selectDistinct({ accountId, planYear })
    .from(npnValidation)
    .where(and(whose, sql`${npnValidation.asksForRole} = 1`, notExists(setSince)));
}
