import { and, asc, desc, eq, gte, isNull, sql } from 'drizzle-orm';
import type { CaseTopic } from '@/lib/domain/service-case';
import type { Handle } from './handle';
import { correction } from './schema/correction';
import { caseMessage, identityCheck, serviceCase } from './schema/service-case';

/** A case with all that its state follows from. */
export type CaseRow = typeof serviceCase.$inferSelect & { readonly hasWaitingCorrection: boolean };

export type NewCase = Pick<
  CaseRow,
  | 'accountId'
  | 'origin'
  | 'topic'
  | 'causes'
  | 'openedBy'
  | 'openedAt'
  | 'dueOn'
  | 'assigneeId'
  | 'version'
>;

/** @returns its number */
export async function saveNewCase(db: Handle, row: NewCase): Promise<number> {
  const rows = db.insert(serviceCase).values(row).returning({ number: serviceCase.number });
  const [saved] = await rows;
  if (!saved) throw new Error('no case was saved');
  return saved.number;
}

/** Cases with what waits for a lead; there is at most one. */
function selectCases(db: Handle) {
  return db
    .select({ row: serviceCase, waiting: correction.id })
    .from(serviceCase)
    .leftJoin(
      correction,
      and(eq(correction.caseNumber, serviceCase.number), eq(correction.state, 'waiting')),
    );
}

type Selected = {
  readonly row: typeof serviceCase.$inferSelect;
  readonly waiting: string | null;
};

function caseFrom({ row, waiting }: Selected): CaseRow {
  return { ...row, hasWaitingCorrection: waiting !== null };
}

export async function findCase(db: Handle, number: number): Promise<CaseRow | null> {
  const [found] = await selectCases(db).where(eq(serviceCase.number, number)).limit(1);
  return found ? caseFrom(found) : null;
}

/** The agent's own case; another agent's is as good as missing. */
export async function findOwnCase(
  db: Handle,
  accountId: string,
  number: number,
): Promise<CaseRow | null> {
  const own = and(eq(serviceCase.accountId, accountId), eq(serviceCase.number, number));
  const [found] = await selectCases(db).where(own).limit(1);
  return found ? caseFrom(found) : null;
}

/** The agent's cases, the newest first. */
export async function listOwnCases(db: Handle, accountId: string): Promise<CaseRow[]> {
  const rows = await selectCases(db)
    .where(eq(serviceCase.accountId, accountId))
    .orderBy(desc(serviceCase.number));
  return rows.map(caseFrom);
}

/** The open case of an account about a topic; there is at most one. */
export async function findOpenCase(
  db: Handle,
  accountId: string,
  topic: CaseTopic,
): Promise<CaseRow | null> {
  const open = and(
    eq(serviceCase.accountId, accountId),
    eq(serviceCase.topic, topic),
    isNull(serviceCase.closedAt),
  );
  const [found] = await selectCases(db).where(open).limit(1);
  return found ? caseFrom(found) : null;
}

type CaseChanges = Partial<
  Pick<
    CaseRow,
    | 'assigneeId'
    | 'waitingSince'
    | 'closedAt'
    | 'closedBy'
    | 'resolution'
    | 'reopenedAt'
    | 'dueOn'
    | 'topic'
  >
>;

/**
 * Changes a case in the version that was seen.
 * @returns false when another step came first
 */
export async function saveCaseStep(
  db: Handle,
  { number, version }: Pick<CaseRow, 'number' | 'version'>,
  changes: CaseChanges,
): Promise<boolean> {
  const rows = await db
    .update(serviceCase)
    .set({ ...changes, version: version + 1 })
    .where(and(eq(serviceCase.number, number), eq(serviceCase.version, version)))
    .returning({ number: serviceCase.number });
  return rows.length > 0;
}

/**
 * Gives an open case that nobody has to somebody; of two who take it at once one wins.
 * @returns whether it was free
 */
export async function saveTaken(db: Handle, number: number, assigneeId: string): Promise<boolean> {
  const rows = await db
    .update(serviceCase)
    .set({ assigneeId, version: sql`${serviceCase.version} + 1` })
    .where(
      and(
        eq(serviceCase.number, number),
        isNull(serviceCase.assigneeId),
        isNull(serviceCase.closedAt),
      ),
    )
    .returning({ number: serviceCase.number });
  return rows.length > 0;
}

export type CaseMessageRow = typeof caseMessage.$inferSelect;

export async function saveCaseMessage(db: Handle, row: Omit<CaseMessageRow, 'id'>): Promise<void> {
  await db.insert(caseMessage).values(row);
}

/** What was written, the oldest first; notes of the desk only where they are asked for. */
export async function listCaseMessages(
  db: Handle,
  number: number,
  withNotes: boolean,
): Promise<CaseMessageRow[]> {
  const ofCase = eq(caseMessage.caseNumber, number);
  return db
    .select()
    .from(caseMessage)
    .where(withNotes ? ofCase : and(ofCase, eq(caseMessage.internal, false)))
    .orderBy(asc(caseMessage.id));
}

export type IdentityCheckRow = typeof identityCheck.$inferSelect;

export async function saveIdentityCheck(
  db: Handle,
  row: Omit<IdentityCheckRow, 'id'>,
): Promise<void> {
  await db.insert(identityCheck).values(row);
}

/**
 * The newest check of a case that still counts.
 * @param since when the case was opened, or opened again: an older check is of another call
 */
export async function findIdentityCheck(
  db: Handle,
  number: number,
  since: Date,
): Promise<IdentityCheckRow | null> {
  const [row] = await db
    .select()
    .from(identityCheck)
    .where(and(eq(identityCheck.caseNumber, number), gte(identityCheck.checkedAt, since)))
    .orderBy(desc(identityCheck.id))
    .limit(1);
  return row ?? null;
}
