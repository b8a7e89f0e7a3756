import type { Handle } from '@/db/handle';
import { saveRecoveryCodes, saveRecoveryCodeUsed } from '@/db/recovery-code';
import { saveRecoverySalt } from '@/db/second-factor';
import { now } from '@/lib/clock';
import { formatRecoveryCode, recoveryCodeCount } from '@/lib/domain/second-factor';
import { newRecoveryCode, newToken } from '@/lib/ids';
import { hashCode } from './password';

/** Codes as the person gets them, once, and as they are kept. */
export type NewRecoveryCodes = {
  readonly codes: readonly string[];
  readonly salt: string;
  readonly hashes: readonly string[];
};

/** Ten new codes. Slow, so not inside a transaction. */
export async function drawRecoveryCodes(): Promise<NewRecoveryCodes> {
  const drawn = Array.from({ length: recoveryCodeCount }, newRecoveryCode);
  const salt = newToken();
  const hashes = await Promise.all(drawn.map((code) => hashCode(code, salt)));
  return { codes: drawn.map(formatRecoveryCode), salt, hashes };
}

/** Puts new codes in the place of the old ones; called in a transaction. */
export async function keepRecoveryCodes(
  db: Handle,
  accountId: string,
  { salt, hashes }: NewRecoveryCodes,
): Promise<void> {
  await saveRecoverySalt(db, accountId, salt);
  await saveRecoveryCodes(db, accountId, hashes);
}

/**
 * Uses a code up.
 * @returns whether it was one that had not been used
 */
export async function spendRecoveryCode(
  db: Handle,
  accountId: string,
  codeHash: string,
): Promise<boolean> {
  return saveRecoveryCodeUsed(db, accountId, codeHash, now());
}
