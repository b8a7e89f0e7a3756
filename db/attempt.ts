import { and, eq, gt, lte } from 'drizzle-orm';
import type { AttemptHistory, AttemptTask } from '@/lib/domain/attempt-limit';
import type { Handle } from './handle';
import { attempt } from './schema/attempt';

/** Whose secret is tried (as a keyed hash), and from where. */
export type AttemptKey = {
  readonly task: AttemptTask;
  readonly subject: string;
  readonly address: string;
  /** The known browser, or ''. */
  readonly browser: string;
};

/** What was counted since a moment, of the account and from the address. */
export async function findAttemptHistory(
  db: Handle,
  { task, subject, address }: Omit<AttemptKey, 'browser'>,
  since: Date,
): Promise<AttemptHistory> {
  const recent = and(eq(attempt.task, task), gt(attempt.at, since));
  const columns = { address: attempt.address, browser: attempt.browser, at: attempt.at };
  const rows = db.select(columns).from(attempt);
  const ofAccount = await rows.where(and(recent, eq(attempt.subject, subject)));
  const others = db.select(columns).from(attempt);
  const fromAddress = await others.where(and(recent, eq(attempt.address, address)));
  const counted = <Row extends { at: Date }>(row: Row) => ({ ...row, at: row.at.getTime() });
  return { ofAccount: ofAccount.map(counted), fromAddress: fromAddress.map(counted) };
}

/** Counts an attempt and forgets those up to a moment. */
export async function saveAttempt(
  db: Handle,
  key: AttemptKey,
  { at, forgetUpTo }: { readonly at: Date; readonly forgetUpTo: Date },
): Promise<void> {
  await db.delete(attempt).where(lte(attempt.at, forgetUpTo));
  await db.insert(attempt).values({ ...key, at });
}

/** Forgets what a known browser, or else an address, tried at an account. */
export async function removeAttemptsOfPair(
  db: Handle,
  { task, subject, address, browser }: AttemptKey,
): Promise<void> {
  const ofAccount = and(eq(attempt.task, task), eq(attempt.subject, subject));
  const anywhere = and(ofAccount, eq(attempt.browser, browser));
  await db
    .delete(attempt)
    .where(browser === '' ? and(anywhere, eq(attempt.address, address)) : anywhere);
}

/** Forgets what anybody tried at an account. */
export async function removeAttemptsOf(
  db: Handle,
  { task, subject }: Pick<AttemptKey, 'task' | 'subject'>,
): Promise<void> {
  await db.delete(attempt).where(and(eq(attempt.task, task), eq(attempt.subject, subject)));
}
