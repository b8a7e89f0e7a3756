import { and, eq } from 'drizzle-orm';
import type { Profile, SavedProfile } from '@/lib/domain/profile';
import type { Handle } from './handle';
import { queuePublication } from './publication-queue';
import { profile, profileDraft } from './schema/profile';

type ProfileRow = typeof profile.$inferSelect;

export async function findProfile(db: Handle, accountId: string): Promise<SavedProfile | null> {
  const [row] = await db.select().from(profile).where(eq(profile.accountId, accountId)).limit(1);
  return row ? profileFromRow(row) : null;
}

/** A row of the table as the domain knows it. */
export function profileFromRow(row: ProfileRow): SavedProfile {
  const { accountId: _, updatedAt: __, firstName, middleName, lastName, suffix, ...rest } = row;
  return { ...rest, name: { first: firstName, middle: middleName, last: lastName, suffix } };
}

/**
 * Saves the profile over the version that the caller has seen (0: there was none yet).
 * @returns the new version, or null when another save came first
 */
export async function saveProfileRow(
  db: Handle,
  accountId: string,
  seenVersion: number,
  value: Profile,
  updatedAt: Date,
): Promise<number | null> {
  const columns = { ...profileColumns(value), version: seenVersion + 1, updatedAt };
  const rows =
    seenVersion === 0
      ? await db
          .insert(profile)
          .values({ accountId, ...columns })
          .onConflictDoNothing()
          .returning({ version: profile.version })
      : await db
          .update(profile)
          .set(columns)
          .where(and(eq(profile.accountId, accountId), eq(profile.version, seenVersion)))
          .returning({ version: profile.version });
  queuePublication(db, 'agents', [accountId]);
  return rows[0]?.version ?? null;
}

/** A profile as the table's columns. */
export function profileColumns({ name, ...rest }: Profile) {
  return {
    role: rest.role,
    displayOption: rest.displayOption,
    firstName: name.first,
    middleName: name.middle,
    lastName: name.last,
    suffix: name.suffix,
    street: rest.street,
    city: rest.city,
    state: rest.state,
    zip: rest.zip,
    phone: rest.phone,
    phoneExtension: rest.phoneExtension,
    acceptsTexts: rest.acceptsTexts,
    email: rest.email,
    website: rest.website,
    npn: rest.npn,
    contactMethod: rest.contactMethod,
    hours: rest.hours,
  };
}

export type ProfileDraft = {
  readonly entries: Readonly<Record<string, string>>;
  readonly savedAt: Date;
};

export async function findProfileDraft(
  db: Handle,
  accountId: string,
): Promise<ProfileDraft | null> {
  const where = eq(profileDraft.accountId, accountId);
  const [row] = await db.select().from(profileDraft).where(where).limit(1);
  return row ?? null;
}

export async function saveProfileDraft(
  db: Handle,
  accountId: string,
  draft: ProfileDraft,
): Promise<void> {
  const values = { entries: { ...draft.entries }, savedAt: draft.savedAt };
  await db
    .insert(profileDraft)
    .values({ accountId, ...values })
    .onConflictDoUpdate({ target: profileDraft.accountId, set: values });
}

export async function removeProfileDraft(db: Handle, accountId: string): Promise<void> {
  await db.delete(profileDraft).where(eq(profileDraft.accountId, accountId));
}
