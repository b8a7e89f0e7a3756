import { getAccount } from '@/db/account';
import { read, transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import { countRecoveryCodes, removeRecoveryCodes } from '@/db/recovery-code';
import {
  findHintDismissed,
  findSecondFactor,
  findStartedFactor,
  removeSecondFactor,
  saveFactorConfirmed,
  saveHintDismissed,
  saveNextSecret,
} from '@/db/second-factor';
import { now } from '@/lib/clock';
import type { Actor } from '@/lib/domain/actor';
import { parseCode } from '@/lib/domain/second-factor';
import { accepted, type Outcome, type Refused } from '@/lib/forms/outcome';
import { recordAuditEvent } from './audit-event';
import { drawRecoveryCodes, keepRecoveryCodes, type NewRecoveryCodes } from './recovery-code';
import { mailFactorNotice } from './second-factor-notice';
import { endOtherSessions } from './session';
import { findStep, newTotpSecret, type SecretToScan, secretToScan } from './totp';
import { open, seal } from './vault';

/** What the page of the second factor shows. */
export type SecondFactorView = {
  /** When it was set up; null when there is none. */
  readonly since: Date | null;
  readonly codesLeft: number;
  /** What to scan, while one is being set up. */
  readonly toScan: SecretToScan | null;
  /** Staff must have one: they set up another one instead. */
  readonly canRemove: boolean;
};

export async function loadSecondFactor({
  accountId,
  kind,
  userId,
}: Actor): Promise<SecondFactorView> {
  return read(async (db) => {
    const row = await findStartedFactor(db, accountId);
    const next = row?.nextCipher ? openSecret(row.nextCipher, accountId) : null;
    return {
      since: row?.confirmedAt ?? null,
      codesLeft: await countRecoveryCodes(db, accountId),
      toScan: next === null ? null : secretToScan(next, userId),
      canRemove: kind === 'agent' && Boolean(row?.confirmedAt),
    };
  });
}

/** Begins to set up an app, the first one or another one. Until it is confirmed the old one counts. */
export async function beginSetUp({ accountId }: Actor): Promise<Outcome<null>> {
  const nextCipher = sealNewFactor(accountId);
  await transact((db) => saveNextSecret(db, { accountId, nextCipher, createdAt: now() }));
  return accepted(null);
}

/** Opens for this account and as a second factor, for nothing else. */
const sealContext = (accountId: string) => `second-factor:${accountId}`;

/** A new secret, sealed for an account. */
export function sealNewFactor(accountId: string): string {
  return seal(newTotpSecret(), sealContext(accountId));
}

/**
 * The first code proves that the app works: from here on sign-ins ask for one. Other browsers are
 * signed out, a mail tells of it.
 * @param keepTokenHash the session of this browser
 * @returns ten recovery codes, which nobody sees again
 */
export async function confirmSetUp(
  actor: Actor,
  { code }: { readonly code: string },
  keepTokenHash: string,
): Promise<Outcome<readonly string[]>> {
  const drawn = await drawRecoveryCodes();
  return transact(async (db) => {
    const row = await findStartedFactor(db, actor.accountId);
    if (!row?.nextCipher)
      return { ok: false, errors: { form: { code: 'second-factor.not-begun' } } };
    const step = findTypedStep(row.nextCipher, actor.accountId, code);
    if (step === null) return wrongFirstCode;
    const confirmed = { secretCipher: row.nextCipher, confirmedAt: now(), lastStep: step };
    await saveFactorConfirmed(db, actor.accountId, confirmed);
    await keepRecoveryCodes(db, actor.accountId, drawn);
    await endOtherSessions(db, actor.accountId, keepTokenHash);
    await tell(db, actor, 'factor-added');
    return accepted(drawn.codes);
  });
}

const wrongFirstCode: Refused = {
  ok: false,
  errors: { code: { code: 'second-factor.first-code.wrong' } },
};

function findTypedStep(cipher: string, accountId: string, typed: string): number | null {
  const parsed = parseCode(typed);
  if (parsed?.kind !== 'app') return null;
  return findStep(openSecret(cipher, accountId), parsed.code, now());
}

/** The secret of an account's app. */
export function openSecret(cipher: string, accountId: string): string {
  return open(cipher, sealContext(accountId));
}

/** Ten new recovery codes; the old ones work no more. */
export async function makeRecoveryCodes(actor: Actor): Promise<Outcome<readonly string[]>> {
  const drawn = await drawRecoveryCodes();
  return transact((db) => replaceCodes(db, actor, drawn));
}

async function replaceCodes(
  db: Handle,
  actor: Actor,
  drawn: NewRecoveryCodes,
): Promise<Outcome<readonly string[]>> {
  if ((await findSecondFactor(db, actor.accountId)) === null) return noFactor;
  await keepRecoveryCodes(db, actor.accountId, drawn);
  await tell(db, actor, 'recovery-codes-made');
  return accepted(drawn.codes);
}

const noFactor: Refused = { ok: false, errors: { form: { code: 'second-factor.none' } } };

const passwordTooShort: Refused = {
  ok: false,
  errors: { form: { code: 'second-factor.password-too-short' } },
};

/** Agents may go back to the password alone; other browsers are signed out, a mail tells of it. */
export async function removeFactor(actor: Actor, keepTokenHash: string): Promise<Outcome<null>> {
  if (actor.kind !== 'agent') {
    return { ok: false, errors: { form: { code: 'second-factor.required' } } };
  }
  return transact(async (db) => {
    if ((await findSecondFactor(db, actor.accountId)) === null) return accepted(null);
    if ((await getAccount(db, actor.accountId)).passwordNeedsFactor) return passwordTooShort;
    await removeSecondFactor(db, actor.accountId);
    await removeRecoveryCodes(db, actor.accountId);
    await endOtherSessions(db, actor.accountId, keepTokenHash);
    await tell(db, actor, 'factor-removed');
    return accepted(null);
  });
}

type FactorChange = 'factor-added' | 'factor-removed' | 'recovery-codes-made';

async function tell(db: Handle, actor: Actor, action: FactorChange): Promise<void> {
  await recordAuditEvent(db, { action, actor, subjectId: actor.accountId });
  await mailFactorNotice(db, await getAccount(db, actor.accountId), action);
}

/** Whether to ask an agent to set one up: until they do, or say that they do not want to. */
export async function isFactorHintDue({ accountId, kind }: Actor): Promise<boolean> {
  if (kind !== 'agent') return false;
  return read(async (db) => {
    if ((await findSecondFactor(db, accountId)) !== null) return false;
    return (await findHintDismissed(db, accountId)) === null;
  });
}

export async function dismissFactorHint({ accountId }: Actor): Promise<Outcome<null>> {
  await transact((db) => saveHintDismissed(db, accountId, now()));
  return accepted(null);
}
