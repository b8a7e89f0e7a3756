import type { Visitor } from '@/lib/domain/actor';
import type { Refused } from '@/lib/forms/outcome';
import { accountLimit, isWithinLimit, minutesUntilFree } from './rate-limit';

/**
 * Counts a use of the public pages about accounts.
 * @returns null, or after too many from one network when to try again
 */
export async function refuseTooMany({ address }: Visitor): Promise<Refused | null> {
  if (await isWithinLimit(accountLimit, address)) return null;
  const minutes = await minutesUntilFree(accountLimit, address);
  const code = minutes === 1 ? 'account.too-many.one-minute' : 'account.too-many';
  return { ok: false, errors: { form: { code, params: { minutes: String(minutes) } } } };
}
