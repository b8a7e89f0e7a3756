import { findAccountByEmail, findAccountByUserId, saveAccount } from '@/db/account';
import { transact } from '@/db/client';
import { now } from '@/lib/clock';
import type { StaffAccountInput } from '@/lib/forms/staff-account';
import { newToken } from '@/lib/ids';
import { issueLink } from './account-link';
import { recordAuditEvent } from './audit-event';
import { hashPassword } from './password';

/** Made, with the address at which its owner chooses a password; or why not. */
export type StaffAccountResult =
  | { readonly ok: true; readonly link: string }
  | { readonly ok: false; readonly reason: 'user-id-taken' | 'email-taken' };

/**
 * Makes an account for the Service Desk or an administrator. Only who can run commands where the
 * portal runs can do it. Nobody knows a password of it: its owner chooses one with the link, and
 * sets up a second factor at the first sign-in.
 */
export async function createStaffAccount(input: StaffAccountInput): Promise<StaffAccountResult> {
  const passwordHash = await hashPassword(newToken());
  return transact(async (db) => {
    const { userId, email, kind, firstName, lastName } = input;
    if (await findAccountByUserId(db, userId)) return { ok: false, reason: 'user-id-taken' };
    if (await findAccountByEmail(db, email)) return { ok: false, reason: 'email-taken' };
    const id = newToken();
    const createdAt = now();
    const name = { firstName, lastName };
    await saveAccount(db, { id, userId, email, kind, passwordHash, createdAt, ...name });
    await recordAuditEvent(db, { action: 'staff-account-created', actor: null, subjectId: id });
    const order = { accountId: id, purpose: 'reset-password', email, locale: 'en' } as const;
    return { ok: true, link: await issueLink(db, order) };
  });
}
