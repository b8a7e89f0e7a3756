import {
  type Account,
  findAccountByEmail,
  findAccountByUserId,
  hasAccountWithSsn,
  removeAccount,
  saveAccount,
} from '@/db/account';
import { transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import { now } from '@/lib/clock';
import type { Visitor } from '@/lib/domain/actor';
import type { Locale } from '@/lib/domain/locale';
import { ownWords } from '@/lib/domain/password-rule';
import { findSsnFault } from '@/lib/domain/ssn';
import type { CreateAccountInput } from '@/lib/forms/create-account';
import { accepted, type Outcome, type Refused } from '@/lib/forms/outcome';
import { passwordFaultMessage } from '@/lib/forms/password-rule';
import { newToken } from '@/lib/ids';
import { isVerified } from './account';
import { refuseTooMany } from './account-limit';
import { issueLink } from './account-link';
import { mailSparingly } from './account-mail';
import {
  haveAccountNotice,
  userIdTakenNotice,
  userIdTriedNotice,
  verifyNotice,
} from './account-notice';
import { recordAuditEvent } from './audit-event';
import { hashPassword } from './password';
import { judgePassword } from './password-rule';
import { countWithin, userIdTriedLimit } from './rate-limit';
import { isSandbox } from './sandbox';
import { type SealedSsn, sealSsn } from './ssn';
import { sendVerifyLink } from './verify-email';

/** What is kept of the form; the password only as its hash. */
type Application = Omit<CreateAccountInput, 'password' | 'ssn'> & {
  readonly id: string;
  readonly passwordHash: string;
  readonly ssn: SealedSsn | null;
};

/**
 * Takes the form for a new account. Whoever filled it in reads the same after the same work, whether
 * or not the User ID, the email address or the SSN belong to somebody: mail says what became of it,
 * to whom it concerns. Nobody can sign in to the account before its address is verified.
 */
export async function createAccount(
  visitor: Visitor,
  input: CreateAccountInput,
): Promise<Outcome<null>> {
  const refused =
    findSsnRefusal(input.ssn) ??
    (await findPasswordRefusal(input)) ??
    (await refuseTooMany(visitor));
  if (refused) return refused;
  const application = await prepare(input);
  await transact((db) => decide(db, visitor, application));
  return accepted(null);
}

function findSsnRefusal(ssn: string | null): Refused | null {
  const fault = ssn === null ? null : findSsnFault(ssn, isSandbox());
  return fault === null ? null : { ok: false, errors: { ssn: { code: `ssn.${fault}` } } };
}

async function findPasswordRefusal(input: CreateAccountInput): Promise<Refused | null> {
  const { userId, name, email, password } = input;
  const words = ownWords([userId, name.first, name.middle, name.last, email]);
  const fault = await judgePassword(password, { hasFactor: false, words });
  if (fault === null) return null;
  return { ok: false, errors: { password: passwordFaultMessage(fault, false) } };
}

/** The slow work, the same for everybody. */
async function prepare({ password, ssn, ...rest }: CreateAccountInput): Promise<Application> {
  const id = newToken();
  const passwordHash = await hashPassword(password);
  return { ...rest, id, passwordHash, ssn: ssn === null ? null : sealSsn(ssn, id) };
}

async function decide(db: Handle, visitor: Visitor, application: Application): Promise<void> {
  const byEmail = await findAccountByEmail(db, application.email);
  const byUserId = await findAccountByUserId(db, application.userId);
  if (byUserId && byUserId.id !== byEmail?.id) await tellUserIdTried(db, byUserId);
  const isFree = byUserId === null || byUserId.id === byEmail?.id;
  if (byEmail && !isVerified(byEmail) && isFree) {
    return replaceWaiting(db, visitor, application, byEmail);
  }
  if (byEmail) return tellHasAccount(db, byEmail, application.locale);
  if (byUserId) return tellUserIdTaken(db, application);
  const ssnRefused = await addAccount(db, visitor, application);
  await sendVerifyLink(db, application, { locale: application.locale, ssnRefused });
}

/** @returns whether the SSN is somebody else's and was left out */
async function addAccount(
  db: Handle,
  visitor: Visitor,
  application: Application,
): Promise<boolean> {
  const { id, userId, name, email, passwordHash, ssn } = application;
  const ssnRefused = ssn !== null && (await hasAccountWithSsn(db, ssn.hmac));
  const kept = ssnRefused ? null : ssn;
  await saveAccount(db, {
    ...{ id, userId, email, passwordHash, kind: 'agent', createdAt: now() },
    ...{ firstName: name.first, middleName: name.middle },
    ...{ lastName: name.last, suffix: name.suffix },
    ...{ ssnCipher: kept?.cipher ?? null, ssnHmac: kept?.hmac ?? null },
  });
  await recordAuditEvent(db, { action: 'account-created', actor: visitor, subjectId: id });
  return ssnRefused;
}

/**
 * Who applies again before the address is verified has lost the mail or forgotten the password: the
 * new application takes the place of the old one, so that the newest link opens what was typed last.
 */
async function replaceWaiting(
  db: Handle,
  visitor: Visitor,
  application: Application,
  waiting: Account,
): Promise<void> {
  const { id, userId, email, locale } = application;
  await mailSparingly(db, { accountId: id, recipient: email }, async () => {
    await removeAccount(db, waiting.id);
    const ssnRefused = await addAccount(db, visitor, application);
    const url = await issueLink(db, { accountId: id, purpose: 'verify-email', email, locale });
    return verifyNotice({ userId, url, ssnRefused });
  });
}

/** One that waits for its address to be verified gets another link: the first mail may be lost. */
async function tellHasAccount(db: Handle, owner: Account, locale: Locale): Promise<void> {
  if (!isVerified(owner)) return sendVerifyLink(db, owner, { locale });
  await mailSparingly(db, addressOf(owner), () => haveAccountNotice(owner.userId));
}

async function tellUserIdTried(db: Handle, owner: Account): Promise<void> {
  const isFirst = await countWithin(db, userIdTriedLimit, owner.id);
  if (isFirst) await mailSparingly(db, addressOf(owner), userIdTriedNotice);
}

async function tellUserIdTaken(db: Handle, { email, locale }: Application): Promise<void> {
  const to = { accountId: null, recipient: email };
  await mailSparingly(db, to, () => userIdTakenNotice(locale));
}

function addressOf({ id, email }: Account) {
  return { accountId: id, recipient: email };
}
