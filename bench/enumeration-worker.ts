import { transact } from '@/db/client';
import { attempt } from '@/db/schema/attempt';
import { rateLimit } from '@/db/schema/rate-limit';
import { createAccount } from '@/lib/services/create-account';
import { askNewPassword } from '@/lib/services/forgot-password';
import { checkCredentials } from '@/lib/services/sign-in';

/** Milliseconds of each call, for somebody who has an account and for somebody who has none. */
export type EnumerationRound = Readonly<
  Record<'sign-in' | 'create-account' | 'forgot-password', readonly (readonly [number, number])[]>
>;

const visitor = { address: '192.0.2.1' };
const known = ['agent.valid', 'agent.registered', 'agent.returning', 'agent.alias'];

const questions: Readonly<Record<keyof EnumerationRound, (userId: string) => Promise<unknown>>> = {
  'sign-in': (userId) => checkCredentials(visitor, { userId, password: 'not the password' }),
  'create-account': (userId) =>
    createAccount(visitor, {
      userId,
      name: { first: 'A', middle: '', last: 'B', suffix: '' },
      email: `${userId}@example.com`,
      password: 'tiny blue rocks sing',
      ssn: null,
      locale: 'en',
    }),
  'forgot-password': (userId) => askNewPassword(visitor, { userId, locale: 'en' }),
};

let asked = 0;

/** One pair, in an order that changes: the first of two is often the slower one. */
async function pair(ask: (userId: string) => Promise<unknown>): Promise<[number, number]> {
  asked++;
  const theirs = known[asked % known.length] ?? '';
  const nobodys = `nobody.${asked}`;
  const userIds = asked % 2 === 0 ? [theirs, nobodys] : [nobodys, theirs];
  const times = new Map<string, number>();
  for (const userId of userIds) {
    await forgetLimits();
    const start = performance.now();
    await ask(userId);
    times.set(userId, performance.now() - start);
  }
  return [times.get(theirs) ?? 0, times.get(nobodys) ?? 0];
}

/** Limits would answer at once; what is measured is the work behind them. */
async function forgetLimits(): Promise<void> {
  await transact(async (db) => {
    await db.delete(attempt);
    await db.delete(rateLimit);
  });
}

async function runRound(pairs: number): Promise<EnumerationRound> {
  const result: Record<string, [number, number][]> = {};
  for (const [name, ask] of Object.entries(questions)) {
    result[name] = [];
    for (let count = 0; count < pairs; count++) result[name].push(await pair(ask));
  }
  return result as unknown as EnumerationRound;
}

process.on('message', async (message: number | 'end') => {
  if (message === 'end') process.exit(0);
  process.send?.(await runRound(message));
});
await runRound(2);
process.send?.('ready');
