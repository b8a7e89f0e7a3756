import { asc } from 'drizzle-orm';
import { read, transact } from '@/db/client';
import { auditEvent } from '@/db/schema/audit-event';
import { findCase } from '@/db/service-case';
import type { Actor } from '@/lib/domain/actor';
import type { CaseTopic, IdentityItem } from '@/lib/domain/service-case';
import { profileSchema } from '@/lib/forms/profile';
import { takeCase } from '@/lib/services/desk-case';
import { confirmIdentity } from '@/lib/services/identity-check';
import { loadProfileForm, saveProfile } from '@/lib/services/profile';
import { openCase } from '@/lib/services/service-case';
import { actorOf } from './database';
import { mails as newestMails } from './mail';

/** A second representative, beside the one of the sandbox. */
export async function addRepresentative(userId: string, kind: 'desk' | 'lead' = 'desk') {
  const { saveAccount } = await import('@/db/account');
  await transact((db) =>
    saveAccount(db, {
      id: userId,
      userId,
      passwordHash: 'x',
      kind,
      firstName: 'Robin',
      lastName: 'Second',
      email: `${userId}@example.com`,
      createdAt: new Date(0),
    }),
  );
  return actorOf(userId);
}

/** The agent presses "Save" with the role; gives the outcome. */
export async function pressSave(actor: Actor, role = 'both') {
  const entries = { ...(await loadProfileForm(actor)).values, role };
  return saveProfile(actor, profileSchema.parse(entries), entries);
}

/** The agent's Save is refused, and they open a case about it. */
export async function openCaseOf(userId: string, topic: CaseTopic): Promise<number> {
  const agent = await actorOf(userId);
  const saved = await pressSave(agent);
  if (saved.ok) throw new Error(`${userId} needs no help`);
  const opened = await openCase(agent, { topic, body: 'Please help me.' });
  if (!opened.ok) throw new Error('no case');
  return opened.value.number;
}

/** The case as it is, for the number and version that forms carry. */
export async function seen(number: number) {
  const found = await read((db) => findCase(db, number));
  if (!found) throw new Error(`no case ${number}`);
  return { number, version: found.version };
}

/** Takes a case and confirms who calls. */
export async function takeAndConfirm(
  desk: Actor,
  number: number,
  record = '',
  items: readonly IdentityItem[] = ['full-name', 'npn', 'license'],
): Promise<void> {
  await takeCase(desk, { number });
  const confirmed = await confirmIdentity(desk, { ...(await seen(number)), record, items });
  if (!confirmed.ok) throw new Error(`not confirmed: ${JSON.stringify(confirmed)}`);
}

/** All mails, the oldest first. */
export async function mails() {
  return (await newestMails()).toReversed();
}

/** All events of the audit log, the oldest first. */
export async function auditEvents() {
  return read((db) => db.select().from(auditEvent).orderBy(asc(auditEvent.id)));
}
