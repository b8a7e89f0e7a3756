import { type Account, getAccount, saveAccountChange } from '@/db/account';
import { removeAccountLinks } from '@/db/account-link';
import { read, transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import { removeSessionsOf } from '@/db/session';
import type { Actor } from '@/lib/domain/actor';
import type { AccountPasswordInput } from '@/lib/forms/account-password';
import { accepted, type Outcome, type Refused } from '@/lib/forms/outcome';
import { accountEventNotice } from './account-notice';
import { recordAuditEvent } from './audit-event';
import { queueMail } from './mail';
import { hashPassword, isPassword } from './password';
import { accountWords, findPasswordRefusal } from './password-rule';
import { currentPasswordLimit, isWithinLimit, minutesUntilFree } from './rate-limit';

/**
 * Changes the person's own password. All sessions end with the old one; whoever calls this starts
 * another one for this browser.
 */
export async function changePassword(
  actor: Actor,
  input: AccountPasswordInput,
): Promise<Outcome<null>> {
  const account = await read((db) => getAccount(db, actor.accountId));
  const refused =
    (await findCurrentRefusal(account, input.current)) ?? (await findNewRefusal(account, input));
  if (refused) return refused;
  const passwordHash = await hashPassword(input.password);
  return transact(async (db) => savePassword(db, actor, account, passwordHash));
}

async function findCurrentRefusal(account: Account, current: string): Promise<Refused | null> {
  if (!(await isWithinLimit(currentPasswordLimit, account.id))) return refuseForNow(account.id);
  if (await isPassword(account.passwordHash, current)) return null;
  return { ok: false, errors: { current: { code: 'current-password.wrong' } } };
}

async function refuseForNow(accountId: string): Promise<Refused> {
  const minutes = await minutesUntilFree(currentPasswordLimit, accountId);
  const code = minutes === 1 ? 'current-password.too-many.one-minute' : 'current-password.too-many';
  return { ok: false, errors: { current: { code, params: { minutes: String(minutes) } } } };
}

async function findNewRefusal(
  account: Account,
  { current, password }: AccountPasswordInput,
): Promise<Refused | null> {
  if (password.normalize('NFKC') === current.normalize('NFKC')) {
    return { ok: false, errors: { password: { code: 'password-rule.same' } } };
  }
  return findPasswordRefusal(account, password, 'password');
}

/** Another browser may have changed it meanwhile: that one counts, and this one is asked again. */
async function savePassword(
  db: Handle,
  actor: Actor,
  seen: Account,
  passwordHash: string,
): Promise<Outcome<null>> {
  const account = await getAccount(db, actor.accountId);
  if (account.passwordHash !== seen.passwordHash) {
    return { ok: false, errors: { current: { code: 'current-password.wrong' } } };
  }
  await saveAccountChange(db, account.id, { passwordHash });
  await removeAccountLinks(db, account.id, 'reset-password');
  await removeSessionsOf(db, account.id);
  await recordAuditEvent(db, { action: 'password-changed', actor, subjectId: account.id });
  const letter = { accountId: account.id, recipient: account.email };
  await queueMail(db, { ...letter, ...accountEventNotice('password-changed') });
  return accepted(null);
}

/** What the page needs to judge a new password while it is typed. */
export async function loadPasswordContext({ accountId }: Actor): Promise<{
  readonly hasFactor: boolean;
  readonly words: readonly string[];
}> {
  const account = await read((db) => getAccount(db, accountId));
  return { hasFactor: false, words: accountWords(account) };
}
