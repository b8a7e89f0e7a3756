import { and, asc, count, desc, eq, isNull, lt, lte } from 'drizzle-orm';
import type { Handle } from './handle';
import { mail } from './schema/mail';

export type MailRow = typeof mail.$inferSelect;

/** A mail as it is put into the outbox. */
export type NewMail = Pick<
  MailRow,
  'id' | 'accountId' | 'recipient' | 'subject' | 'bodyCipher' | 'createdAt'
>;

/** Puts a mail into the outbox, due at once. */
export async function saveMail(db: Handle, row: NewMail): Promise<void> {
  await db.insert(mail).values({ ...row, attempts: 0, dueAt: row.createdAt });
}

/**
 * Takes the mail that has been due for longest and counts the attempt. Nobody else gets it before
 * `until`: by then it is sent, or whoever took it is gone.
 * @returns the mail with this attempt counted; null when none is due
 */
export async function claimDueMail(db: Handle, at: Date, until: Date): Promise<MailRow | null> {
  const [due] = await db
    .select()
    .from(mail)
    .where(lte(mail.dueAt, at))
    .orderBy(asc(mail.dueAt), asc(mail.id))
    .limit(1);
  if (!due) return null;
  const [claimed] = await db
    .update(mail)
    .set({ dueAt: until, attempts: due.attempts + 1 })
    .where(and(eq(mail.id, due.id), eq(mail.attempts, due.attempts)))
    .returning();
  return claimed ?? null;
}

/** @param sent when, and what is kept of the text, sealed */
export async function saveMailSent(
  db: Handle,
  id: string,
  { sentAt, bodyCipher }: { readonly sentAt: Date; readonly bodyCipher: string },
): Promise<void> {
  await db
    .update(mail)
    .set({ sentAt, bodyCipher, dueAt: null, failure: null })
    .where(eq(mail.id, id));
}

/** A failed attempt: its code, and when to try again or null to give up. */
export type MailFailure = {
  readonly failure: string;
  readonly dueAt: Date | null;
  /** What is kept of the text, sealed; all of it when nothing is given. */
  readonly bodyCipher?: string;
};

/** Changes nothing when the mail was claimed again or sent since: the later attempt says more. */
export async function saveMailFailure(
  db: Handle,
  { id, attempts }: Pick<MailRow, 'id' | 'attempts'>,
  change: MailFailure,
): Promise<void> {
  await db
    .update(mail)
    .set(change)
    .where(and(eq(mail.id, id), eq(mail.attempts, attempts), isNull(mail.sentAt)));
}

/** Removes mails to people without an account that were written before a moment. */
export async function removeMailWithoutAccount(db: Handle, before: Date): Promise<void> {
  await db.delete(mail).where(and(isNull(mail.accountId), lt(mail.createdAt, before)));
}

/** A part of the outbox with what was sent, newest first. */
export async function listMail(
  db: Handle,
  part: { readonly limit: number; readonly offset: number },
): Promise<MailRow[]> {
  return db
    .select()
    .from(mail)
    .orderBy(desc(mail.createdAt), asc(mail.id))
    .limit(part.limit)
    .offset(part.offset);
}

/** How many mails there are, sent ones included. */
export async function countMail(db: Handle): Promise<number> {
  const [row] = await db.select({ total: count() }).from(mail);
  return row?.total ?? 0;
}
