import { type Account, getAccount, hasAccountWithSsn, saveAccountChange } from '@/db/account';
import { transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import type { Actor } from '@/lib/domain/actor';
import { findSsnFault } from '@/lib/domain/ssn';
import type { MessageCode } from '@/lib/forms/messages.en';
import { accepted, type Outcome, type Refused } from '@/lib/forms/outcome';
import { serviceDeskPhone } from '@/lib/routes';
import { accountEventNotice } from './account-notice';
import { recordAuditEvent } from './audit-event';
import { queueMail } from './mail';
import { countWithin, ssnLimit } from './rate-limit';
import { isSandbox } from './sandbox';
import { sealSsn } from './ssn';

/**
 * Adds an SSN to an account that was created without one (S25), once. A wrong one is corrected by the
 * Service Desk, which confirms the identity first (S32).
 */
export async function addSsn(
  actor: Actor,
  { ssn }: { readonly ssn: string },
): Promise<Outcome<null>> {
  const fault = findSsnFault(ssn, isSandbox());
  if (fault !== null) return { ok: false, errors: { ssn: { code: `ssn.${fault}` } } };
  const sealed = sealSsn(ssn, actor.accountId);
  return transact(async (db) => {
    const account = await getAccount(db, actor.accountId);
    const refused = await findRefusal(db, account, sealed.hmac);
    if (refused) return refused;
    const change = { ssnCipher: sealed.cipher, ssnHmac: sealed.hmac };
    await saveAccountChange(db, account.id, change);
    await recordAuditEvent(db, { action: 'ssn-added', actor, subjectId: account.id });
    const letter = { accountId: account.id, recipient: account.email };
    await queueMail(db, { ...letter, ...accountEventNotice('ssn-added') });
    return accepted(null);
  });
}

async function findRefusal(db: Handle, account: Account, hmac: string): Promise<Refused | null> {
  if (account.ssnHmac !== null) {
    return refuse('account-ssn.on-file', [], 'account-ssn.on-file.remedy');
  }
  if (!(await countWithin(db, ssnLimit, account.id))) {
    return refuse(
      'account-ssn.too-many',
      ['account-ssn.too-many.cause'],
      'account-ssn.taken.remedy',
    );
  }
  if (!(await hasAccountWithSsn(db, hmac))) return null;
  return refuse('account-ssn.taken', ['account-ssn.taken.cause'], 'account-ssn.taken.remedy');
}

function refuse(title: MessageCode, causes: readonly MessageCode[], remedy: MessageCode): Refused {
  return {
    ok: false,
    refusal: {
      title: { code: title },
      causes: causes.map((code) => ({ code })),
      remedies: [{ code: remedy, params: { phone: serviceDeskPhone } }],
    },
  };
}
