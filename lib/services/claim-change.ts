import type { Handle } from '@/db/handle';
import { findProfile, findProfileDraft, saveProfileDraft, saveProfileRow } from '@/db/profile';
import { now } from '@/lib/clock';
import type { ProducerName } from '@/lib/domain/producer';
import type { SavedProfile } from '@/lib/domain/profile';
import type { Entries } from '@/lib/forms/state';

/** What the Service Desk corrects of what an agent claims. */
export type ClaimChange = { readonly name: ProducerName } | { readonly npn: string };

/**
 * Corrects the saved profile, and what was typed and not accepted: else the old name or NPN would
 * be saved again with the next press of "Save".
 * @returns whether there was a profile or a draft
 */
export async function changeClaim(
  db: Handle,
  accountId: string,
  change: ClaimChange,
): Promise<boolean> {
  const profile = await findProfile(db, accountId);
  const version = profile ? await changeProfile(db, accountId, profile, change) : null;
  const draft = await findProfileDraft(db, accountId);
  if (draft) {
    const seen: Entries = version === null ? {} : { version: String(version) };
    const entries = { ...draft.entries, ...entriesOf(change), ...seen };
    await saveProfileDraft(db, accountId, { entries, savedAt: draft.savedAt });
  }
  return profile !== null || draft !== null;
}

/** The version was read in this same transaction, so the row can only be as we saw it. */
async function changeProfile(
  db: Handle,
  accountId: string,
  { version, ...profile }: SavedProfile,
  change: ClaimChange,
): Promise<number | null> {
  return saveProfileRow(db, accountId, version, { ...profile, ...change }, now());
}

function entriesOf(change: ClaimChange): Entries {
  if ('npn' in change) return change;
  const { first, middle, last, suffix } = change.name;
  return { firstName: first, middleName: middle, lastName: last, suffix };
}
