import { profileSchema } from '@/lib/forms/profile';
import type { Entries } from '@/lib/forms/state';
import { loadProfileForm, saveProfile } from '@/lib/services/profile';
import { actorOf } from './database';

/** Saves a persona's profile with changes, as the profile page would. */
export async function saveProfileOf(userId: string, change: Entries): Promise<void> {
  const actor = await actorOf(userId);
  const entries = { ...(await loadProfileForm(actor)).values, ...change };
  const outcome = await saveProfile(actor, profileSchema.parse(entries), entries);
  if (!outcome.ok) throw new Error(`not saved: ${JSON.stringify(outcome)}`);
}
