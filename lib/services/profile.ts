import { accountName, getAccount } from '@/db/account';
import { read, transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import { listLanguages } from '@/db/language';
import {
  findProfile,
  findProfileDraft,
  removeProfileDraft,
  saveProfileDraft,
  saveProfileRow,
} from '@/db/profile';
import { findRegistration } from '@/db/registration';
import { findZipCode } from '@/db/zip-code';
import { now } from '@/lib/clock';
import type { Actor } from '@/lib/domain/actor';
import { languageName } from '@/lib/domain/language';
import { isAgentRole, type Profile, type SavedProfile } from '@/lib/domain/profile';
import { isTerminated } from '@/lib/domain/registration';
import { stateName } from '@/lib/domain/state';
import { npnRefusal } from '@/lib/forms/npn';
import { accepted, type Outcome, type Refused } from '@/lib/forms/outcome';
import { type ProfileInput, profileSchema } from '@/lib/forms/profile';
import { profileEntries } from '@/lib/forms/profile-entries';
import { terminatedRefusal } from '@/lib/forms/registration';
import type { Entries } from '@/lib/forms/state';
import { recordValidation } from './npn';
import { getNewestPlanYear } from './plan-year';
import { noteNpnRefusal, noteProfileSaved } from './profile-note';

/** What the profile page shows. */
export type ProfileForm = {
  /** The draft if there is one, else what is saved, else what the account knows. */
  readonly values: Entries;
  /** When the draft was kept; null when the form shows what is saved. */
  readonly draftSavedAt: Date | null;
  readonly isSaved: boolean;
  /** IANA name for the ZIP code, '' while it is unknown. */
  readonly timeZone: string;
  readonly languages: readonly string[];
};

/** The profile form of the signed-in agent (S7). */
export async function loadProfileForm(actor: Actor): Promise<ProfileForm> {
  return read(async (db) => {
    const saved = await findProfile(db, actor.accountId);
    const draft = await findProfileDraft(db, actor.accountId);
    const values =
      draft?.entries ?? (saved ? profileEntries(saved) : await blankEntries(db, actor));
    const zipCode = await findZipCode(db, values.zip ?? '');
    const languages = await listLanguages(db, actor.accountId);
    return {
      values,
      draftSavedAt: draft?.savedAt ?? null,
      isSaved: saved !== null,
      timeZone: zipCode?.timeZone ?? '',
      languages: languages.map(({ code }) => languageName(code, 'en')),
    };
  });
}

async function blankEntries(db: Handle, actor: Actor): Promise<Entries> {
  const account = await getAccount(db, actor.accountId);
  const { first, middle, last, suffix } = accountName(account);
  return {
    firstName: first,
    middleName: middle,
    lastName: last,
    suffix,
    email: account.email,
    version: '0',
  };
}

/** Keeps what was typed and not accepted, so that nothing is lost. */
export async function keepProfileDraft(actor: Actor, entries: Entries): Promise<void> {
  const draft = { entries, savedAt: now() };
  await transact((db) => saveProfileDraft(db, actor.accountId, draft));
}

/**
 * Keeps what is being typed. Entries that are saved already are not kept: this call may arrive
 * after the Save that it was sent before.
 */
export async function keepTypedProfile(actor: Actor, entries: Entries): Promise<void> {
  await transact(async (db) => {
    const saved = await findProfile(db, actor.accountId);
    if (saved && isSaved(saved, entries)) return;
    await saveProfileDraft(db, actor.accountId, { entries, savedAt: now() });
  });
}

function isSaved(saved: SavedProfile, entries: Entries): boolean {
  const parsed = profileSchema.safeParse(entries);
  return parsed.success && isSameProfile(saved, parsed.data.profile);
}

export async function discardProfileDraft(actor: Actor): Promise<void> {
  await transact((db) => removeProfileDraft(db, actor.accountId));
}

/**
 * Saves the profile (S8-S37). With an agent role the NPN is validated first; a refusal keeps every
 * entry as a draft and leaves the saved profile as it was. "Not an Agent Broker" is saved as it is.
 */
export async function saveProfile(
  actor: Actor,
  input: ProfileInput,
  entries: Entries,
): Promise<Outcome<Profile>> {
  return transact(async (db) => {
    const refused = await findRefusal(db, actor, input, entries);
    if (refused) {
      await saveProfileDraft(db, actor.accountId, { entries, savedAt: now() });
      return refused;
    }
    await writeProfile(db, actor, input.profile);
    return accepted(input.profile);
  });
}

async function findRefusal(
  db: Handle,
  actor: Actor,
  input: ProfileInput,
  entries: Entries,
): Promise<Refused | null> {
  const saved = await findProfile(db, actor.accountId);
  return (
    findConflict(saved, input, entries) ??
    (await findPlaceFault(db, input.profile)) ??
    (isAgentRole(input.profile.role) ? await findAgentRefusal(db, actor, input.profile) : null)
  );
}

/** Another tab saved first. The same entries sent twice are no conflict: a double click. */
function findConflict(
  saved: SavedProfile | null,
  { profile, seenVersion }: ProfileInput,
  entries: Entries,
): Refused | null {
  if (saved === null || saved.version === seenVersion) return null;
  if (isSameProfile(saved, profile)) return null;
  return {
    ok: false,
    values: { ...entries, version: String(saved.version) },
    conflict: profileEntries(saved),
    refusal: {
      title: { code: 'profile.conflict.title' },
      causes: [{ code: 'profile.conflict.cause' }],
      remedies: [{ code: 'profile.conflict.remedy' }],
    },
  };
}

function isSameProfile(saved: SavedProfile, profile: Profile): boolean {
  const theirs = profileEntries(saved);
  const mine = profileEntries({ ...profile, version: saved.version });
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  return [...names].every((name) => (theirs[name] ?? '') === (mine[name] ?? ''));
}

async function findPlaceFault(db: Handle, profile: Profile): Promise<Refused | null> {
  const zipCode = await findZipCode(db, profile.zip);
  if (zipCode === null) return { ok: false, errors: { zip: { code: 'zip.unknown' } } };
  if (zipCode.state === profile.state) return null;
  const params = { state: stateName(zipCode.state) };
  return { ok: false, errors: { zip: { code: 'zip.other-state', params } } };
}

async function findAgentRefusal(
  db: Handle,
  actor: Actor,
  profile: Profile,
): Promise<Refused | null> {
  const planYear = getNewestPlanYear().year;
  const registration = await findRegistration(db, actor.accountId, planYear);
  if (registration?.status && isTerminated(registration.status)) {
    return { ok: false, refusal: terminatedRefusal(planYear, registration.status) };
  }
  const account = await getAccount(db, actor.accountId);
  const subject = { account, npn: profile.npn, name: profile.name };
  const { valid, causes } = await recordValidation(db, subject, 'save');
  if (valid) return null;
  await noteNpnRefusal(db, actor, profile, causes);
  return { ok: false, refusal: npnRefusal(causes) };
}

/** The version was compared in this same transaction, so the row can only be as we saw it. */
async function writeProfile(db: Handle, actor: Actor, profile: Profile): Promise<void> {
  const saved = await findProfile(db, actor.accountId);
  await saveProfileRow(db, actor.accountId, saved?.version ?? 0, profile, now());
  await removeProfileDraft(db, actor.accountId);
  await noteProfileSaved(db, actor, saved, profile);
}
