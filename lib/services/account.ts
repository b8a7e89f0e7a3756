import { type Account, accountName, getAccount } from '@/db/account';
import { read } from '@/db/client';
import { findSecondFactor } from '@/db/second-factor';
import { listSessionRows } from '@/db/session';
import { now } from '@/lib/clock';
import type { AccountKind, Actor } from '@/lib/domain/actor';
import { formatName } from '@/lib/domain/listing';

/** Whether the address of an account was proved to be theirs: nobody signs in before. */
export function isVerified({ emailVerifiedAt }: Pick<Account, 'emailVerifiedAt'>): boolean {
  return emailVerifiedAt !== null;
}

/** What the account page shows of the signed-in person; of the SSN only whether there is one. */
export type AccountView = {
  readonly name: string;
  readonly userId: string;
  readonly email: string;
  readonly kind: AccountKind;
  readonly hasSsn: boolean;
  /** When they asked to have it closed, or null. */
  readonly closureRequestedAt: Date | null;
  /** Since when sign-ins ask for a code; null: they do not. */
  readonly factorSince: Date | null;
  /** Browsers signed in right now. */
  readonly sessions: number;
};

export async function loadAccount(actor: Actor): Promise<AccountView> {
  return read(async (db) => {
    const account = await getAccount(db, actor.accountId);
    return {
      name: formatName(accountName(account)),
      userId: account.userId,
      email: account.email,
      kind: account.kind,
      hasSsn: account.ssnHmac !== null,
      closureRequestedAt: account.closureRequestedAt,
      factorSince: (await findSecondFactor(db, account.id))?.confirmedAt ?? null,
      sessions: (await listSessionRows(db, account.id, now())).length,
    };
  });
}
