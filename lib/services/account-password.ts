import { type Account, getAccount, saveAccountChange } from '@/db/account';
import { removeAccountLinks } from '@/db/account-link';
import { read, transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import { findSecondFactor } from '@/db/second-factor';
import type { Actor } from '@/lib/domain/actor';
import { needsFactor } from '@/lib/domain/password-rule';
import type { AccountPasswordInput } from '@/lib/forms/account-password';
import { accepted, type Outcome, type Refused } from '@/lib/forms/outcome';
import { lockedRefusal } from '@/lib/forms/sign-in-refusal';
import { serviceDeskPhone } from '@/lib/routes';
import { accountEventNotice } from './account-notice';
import { recordAuditEvent } from './audit-event';
import { queueMail } from './mail';
import { hashPassword } from './password';
import { accountWords, findPasswordRefusal } from './password-rule';
import { endOtherSessions } from './session';
import { checkOwnPassword } from './sign-in';

/**
 * Changes the person's own password and signs them out in all browsers but one. Guesses at the old
 * one are limited as at the sign-in.
 * @param keepTokenHash of the session that goes on
 */
export async function changePassword(
  actor: Actor,
  input: AccountPasswordInput,
  keepTokenHash: string,
): Promise<Outcome<null>> {
  const account = await read((db) => getAccount(db, actor.accountId));
  const refused =
    (await findCurrentRefusal(actor, input.current, keepTokenHash)) ??
    (await findNewRefusal(account, input));
  if (refused) return refused;
  const passwordHash = await hashPassword(input.password);
  const columns = { passwordHash, passwordNeedsFactor: needsFactor(input.password) };
  return transact(async (db) => {
    if (!(await savePassword(db, actor, account, columns))) return currentIsWrong;
    await endOtherSessions(db, account.id, keepTokenHash);
    return accepted(null);
  });
}

const currentIsWrong: Refused = {
  ok: false,
  errors: { current: { code: 'current-password.wrong' } },
};

async function findCurrentRefusal(
  actor: Actor,
  current: string,
  tokenHash: string,
): Promise<Refused | null> {
  const known = await checkOwnPassword(actor, current, tokenHash);
  if (known.ok) return null;
  if (known.code !== 'sign-in.locked') return currentIsWrong;
  return lockedRefusal('password', known.minutes, serviceDeskPhone);
}

async function findNewRefusal(
  account: Account,
  { current, password }: AccountPasswordInput,
): Promise<Refused | null> {
  if (password.normalize('NFKC') === current.normalize('NFKC')) {
    return { ok: false, errors: { password: { code: 'password-rule.same' } } };
  }
  return findPasswordRefusal(account, password);
}

/** False when another browser has changed it meanwhile: that one counts, this one is asked again. */
async function savePassword(
  db: Handle,
  actor: Actor,
  seen: Account,
  columns: Pick<Account, 'passwordHash' | 'passwordNeedsFactor'>,
): Promise<boolean> {
  const { id, email, passwordHash: current } = await getAccount(db, actor.accountId);
  if (current !== seen.passwordHash) return false;
  await saveAccountChange(db, id, columns);
  await removeAccountLinks(db, id, 'reset-password');
  await recordAuditEvent(db, { action: 'password-changed', actor, subjectId: id });
  const letter = { accountId: id, recipient: email };
  await queueMail(db, { ...letter, ...accountEventNotice('password-changed') });
  return true;
}

/** What the page needs to judge a new password while it is typed. */
export async function loadPasswordContext({ accountId }: Actor): Promise<{
  readonly hasFactor: boolean;
  readonly words: readonly string[];
}> {
  return read(async (db) => {
    const hasFactor = (await findSecondFactor(db, accountId)) !== null;
    return { hasFactor, words: accountWords(await getAccount(db, accountId)) };
  });
}
