import { expect, test, vi } from 'vitest';
import { read, transact } from '@/db/client';
import { attempt as attemptTable } from '@/db/schema/attempt';
import { withClock } from '@/tests/support/clock';
import { withDatabase } from '@/tests/support/database';
import { countAttempt, forgetAttempts } from './attempt';

withDatabase();
withClock();

const guess = (address: string) =>
  countAttempt({ task: 'sign-in', subject: 'agent.valid', address, browser: '' });

test('says which attempt is the last one, and how long to wait after it', async () => {
  const answers = [];
  for (let count = 0; count < 6; count++) answers.push(await guess('192.0.2.1'));
  const before = { ok: true, isLast: false };
  const last = { ok: true, isLast: true };
  expect(answers).toEqual([before, before, before, before, last, { ok: false, minutes: 1 }]);
});

test('who proved that the account is theirs is let in again at once', async () => {
  for (let count = 0; count < 12; count++) await guess(`192.0.2.${count % 2}`);
  expect(await guess('192.0.2.9')).toMatchObject({ ok: false });
  await transact((db) => forgetAttempts(db, { task: 'sign-in', subject: 'agent.valid' }));
  expect(await guess('192.0.2.9')).toMatchObject({ ok: true });
});

test('what is older than the longest rule is cleared away', async () => {
  await guess('192.0.2.1');
  vi.setSystemTime(Date.now() + 12 * 60 * 60_000);
  await guess('192.0.2.1');
  expect(await read((db) => db.select().from(attemptTable))).toHaveLength(1);
});
