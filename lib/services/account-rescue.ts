import { findAccountByUserId } from '@/db/account';
import { transact } from '@/db/client';
import { signOutEverywhere, takeLostFactor } from './second-factor-loss';

/** What was done for an account. */
export type RescueResult =
  | { readonly ok: true; readonly factorRemoved: boolean }
  | { readonly ok: false; readonly reason: 'no-account' };

/**
 * For operators: signs an account out everywhere, when somebody else may be in it. With
 * `factor` its second factor goes too, when the phone and the recovery codes are lost and the owner
 * has proved who they are; staff then set up another one at the next sign-in. Agents need no
 * operator: the Service Desk does it in a case.
 */
export async function rescueAccount(
  userId: string,
  { factor }: { readonly factor: boolean },
): Promise<RescueResult> {
  return transact(async (db) => {
    const account = await findAccountByUserId(db, userId);
    if (account === null) return { ok: false, reason: 'no-account' };
    await signOutEverywhere(db, null, account.id);
    const factorRemoved = factor && (await takeLostFactor(db, null, account));
    return { ok: true, factorRemoved };
  });
}
