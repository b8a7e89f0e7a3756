import type { Handle } from '@/db/handle';
import type { Actor } from '@/lib/domain/actor';
import type { AuditFacts } from '@/lib/domain/audit-event';
import type { NpnCause } from '@/lib/domain/npn';
import type { Profile } from '@/lib/domain/profile';
import { recordAuditEvent } from './audit-event';

/** Notes in the audit log that an agent saved the profile. */
export async function noteProfileSaved(
  db: Handle,
  actor: Actor,
  saved: Profile | null,
  profile: Profile,
): Promise<void> {
  await recordAuditEvent(db, {
    action: 'profile-saved',
    actor,
    subjectId: actor.accountId,
    before: saved ? profileFacts(saved) : {},
    after: profileFacts(profile),
  });
}

/** Notes in the audit log that an NPN was not validated, and for which causes. */
export async function noteNpnRefusal(
  db: Handle,
  actor: Actor,
  profile: Profile,
  causes: readonly NpnCause[],
): Promise<void> {
  const codes = causes.map(({ code }) => code).join(', ');
  await recordAuditEvent(db, {
    action: 'npn-refused',
    actor,
    subjectId: actor.accountId,
    after: { ...profileFacts(profile), causes: codes },
  });
}

function profileFacts({ role, npn, name }: Profile): AuditFacts {
  const { first, middle, last, suffix } = name;
  return { role, npn, firstName: first, middleName: middle, lastName: last, suffix };
}
