import { findAgreement, type SignedAgreement, saveAgreement } from '@/db/agreement';
import { read, transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import { findProfile } from '@/db/profile';
import { findRegistrationOf, saveRegistration } from '@/db/registration';
import { dayOf, now } from '@/lib/clock';
import type { Actor } from '@/lib/domain/actor';
import { isSignatureOf, shopAgreement } from '@/lib/domain/agreement';
import { formatName } from '@/lib/domain/listing';
import type { PlanYear } from '@/lib/domain/plan-year';
import type { SavedProfile } from '@/lib/domain/profile';
import { findAgreementFault, isTerminated } from '@/lib/domain/registration';
import type { AgreementInput } from '@/lib/forms/agreement';
import { accepted, type Outcome, type Refused } from '@/lib/forms/outcome';
import { mlmsRefusal, terminatedRefusal } from '@/lib/forms/registration';
import type { Refusal } from '@/lib/forms/state';
import { shopRegisteredNotice } from './agreement-notice';
import { recordAuditEvent } from './audit-event';
import { queueMail } from './mail';
import { getNewestPlanYear } from './plan-year';
import { loadRegistrationView } from './registration';

/** The signature as its owner sees it. */
export type MyAgreement = Pick<SignedAgreement, 'version' | 'npn' | 'signature' | 'signedAt'>;

/** What the signed-in agent signed for the newest open plan year. */
export async function findMyAgreement(actor: Actor): Promise<MyAgreement | null> {
  return read((db) => findAgreement(db, actor.accountId, getNewestPlanYear().year));
}

/**
 * Signs the SHOP agreement and so completes the registration for SHOP: it needs a valid NPN and this
 * agreement, and no training (domain.md, Registration). Signed twice, it stays as it was.
 */
export async function signAgreement(actor: Actor, input: AgreementInput): Promise<Outcome<null>> {
  return transact(async (db) => {
    const planYear = getNewestPlanYear();
    const profile = await findProfile(db, actor.accountId);
    const refused = await findRefusal(db, actor, planYear, profile, input);
    if (refused || profile === null) return refused ?? notShop;
    const signed = { accountId: actor.accountId, npn: profile.npn, planYear: planYear.year };
    const { version, signature } = input;
    const row = { ...signed, version, signature, signedAt: now() };
    if (await saveAgreement(db, row)) await register(db, actor, planYear, profile);
    return accepted(null);
  });
}

async function findRefusal(
  db: Handle,
  actor: Actor,
  planYear: PlanYear,
  profile: SavedProfile | null,
  { version, signature }: AgreementInput,
): Promise<Refused | null> {
  const { facts, entry } = await loadRegistrationView(db, actor, planYear);
  if (!entry.allowed) return { ok: false, refusal: mlmsRefusal(entry.reason) };
  if (profile === null || findAgreementFault(facts) !== null) return notShop;
  const row = await findRegistrationOf(db, profile.npn, planYear.year);
  if (row?.status && isTerminated(row.status)) {
    return { ok: false, refusal: terminatedRefusal(planYear.year, row.status) };
  }
  if (version !== shopAgreement.version) {
    return { ok: false, values: { version: shopAgreement.version }, refusal: changed };
  }
  if (isSignatureOf(signature, profile.name)) return null;
  const params = { name: formatName(profile.name) };
  return { ok: false, errors: { signature: { code: 'agreement.signature.other-name', params } } };
}

/** On the public list with today's date; what is recorded for the other market stays. */
async function register(
  db: Handle,
  actor: Actor,
  { year, closesOn }: PlanYear,
  profile: SavedProfile,
): Promise<void> {
  const { accountId } = actor;
  const before = await findRegistrationOf(db, profile.npn, year);
  await saveRegistration(db, {
    ...before,
    npn: profile.npn,
    planYear: year,
    accountId,
    shopCompletedOn: before?.shopCompletedOn ?? dayOf(now()),
    shopEndsOn: closesOn,
  });
  const after = { npn: profile.npn, planYear: String(year), market: 'shop' };
  await recordAuditEvent(db, { action: 'agreement-signed', actor, subjectId: accountId, after });
  const notice = shopRegisteredNotice(profile.name, year);
  await queueMail(db, { accountId, recipient: profile.email, ...notice });
}

const changed: Refusal = {
  title: { code: 'agreement.changed.title' },
  causes: [{ code: 'agreement.changed.cause' }],
  remedies: [{ code: 'agreement.changed.remedy' }],
};

const notShop: Refused = {
  ok: false,
  refusal: {
    title: { code: 'agreement.not-shop.title' },
    causes: [{ code: 'agreement.not-shop.cause' }],
    remedies: [{ code: 'agreement.not-shop.remedy' }],
  },
};
