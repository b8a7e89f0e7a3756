import { read } from '@/db/client';
import { findStartedFactor } from '@/db/second-factor';
import { now } from '@/lib/clock';
import type { Actor } from '@/lib/domain/actor';
import { unusedStep } from '@/lib/domain/second-factor';
import { beginSetUp, confirmSetUp, openSecret } from '@/lib/services/second-factor';
import { codeOfStep } from '@/lib/services/totp';

/** The code that an app shows now and that was not used, for the secret in use or the one being set up. */
export async function readCode(accountId: string): Promise<string> {
  const row = await read((db) => findStartedFactor(db, accountId));
  const cipher = row?.nextCipher || row?.secretCipher || '';
  const unused = unusedStep(row?.lastStep ?? 0, now());
  if ('from' in unused) throw new Error('no code is unused now');
  return codeOfStep(openSecret(cipher, accountId), unused.step);
}

/** Sets up a second factor and gives its recovery codes. */
export async function setUpFactor(actor: Actor): Promise<readonly string[]> {
  await beginSetUp(actor);
  const outcome = await confirmSetUp(actor, { code: await readCode(actor.accountId) }, '');
  if (!outcome.ok) throw new Error('the second factor was not set up');
  return outcome.value;
}
