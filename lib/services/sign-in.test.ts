import { asc } from 'drizzle-orm';
import { describe, expect, test, vi } from 'vitest';
import { closeDatabase, read } from '@/db/client';
import { attempt as attemptTable } from '@/db/schema/attempt';
import { auditEvent } from '@/db/schema/audit-event';
import { withClock } from '@/tests/support/clock';
import { withDatabase } from '@/tests/support/database';
import { checkCredentials, type SignInResult } from './sign-in';

withDatabase();
// The clock stands still: on a slow machine a minute may pass within a test.
withClock();

const password = 'sandbox-passphrase-2027';

function attempt(userId: string, typed: string, address = '127.0.0.1') {
  return checkCredentials({ address }, { userId, password: typed });
}

describe('checkCredentials', () => {
  test('knows the right password, whatever the case of the User ID', async () => {
    expect(await attempt('Agent.VALID', password)).toMatchObject({ ok: true });
  });

  test.each([
    ['agent.valid', 'wrong'],
    ['nobody', password],
    ['', ''],
    ["' or 1=1 --", "' or 1=1 --"],
    ['agent.valid', `${password} `],
  ])('refuses %j with %j in the same words', async (userId, typed) => {
    expect(await attempt(userId, typed)).toEqual({ ok: false, code: 'sign-in.refused' });
  });

  test('stops a pair of account and address after five failures, until a minute has passed', async () => {
    for (let count = 0; count < 5; count++) {
      expect(await attempt('agent.valid', 'wrong')).toMatchObject({ code: 'sign-in.refused' });
    }
    const locked = { ok: false, code: 'sign-in.locked', minutes: 1 };
    expect(await attempt('agent.valid', password)).toEqual(locked);
    vi.setSystemTime(Date.now() + 60_000);
    expect(await attempt('agent.valid', password)).toMatchObject({ ok: true });
  });

  test('the limits survive a restart', async () => {
    for (let count = 0; count < 5; count++) await attempt('agent.valid', 'wrong');
    closeDatabase();
    expect(await attempt('agent.valid', password)).toMatchObject({ code: 'sign-in.locked' });
  });

  test('an unknown User ID is counted like a known one, whatever its case', async () => {
    for (let count = 0; count < 5; count++) await attempt('Nobody', 'wrong');
    expect(await attempt('nobody', 'wrong')).toMatchObject({ code: 'sign-in.locked' });
  });

  test('a success takes back the failures of its own pair and no others', async () => {
    for (let round = 0; round < 3; round++) {
      for (let count = 0; count < 4; count++) await attempt('agent.valid', 'wrong');
      expect(await attempt('agent.valid', password)).toMatchObject({ ok: true });
    }
    for (let count = 0; count < 4; count++) await attempt('agent.new', 'wrong');
    expect(await attempt('agent.valid', password)).toMatchObject({ ok: true });
    expect(await attempt('agent.new', 'wrong')).toMatchObject({ code: 'sign-in.refused' });
    expect(await attempt('agent.new', password)).toMatchObject({ code: 'sign-in.locked' });
  });

  test('guesses from one address do not keep the owner out at another', async () => {
    for (let count = 0; count < 1_000; count++) await attempt('agent.valid', 'wrong', '192.0.2.66');
    expect(await attempt('agent.valid', password, '192.0.2.66')).toMatchObject({ ok: false });
    expect(await attempt('agent.valid', password, '192.0.2.7')).toMatchObject({ ok: true });
  });

  test('many User IDs from one address are stopped too, and sign-ins in between do not help', async () => {
    const results = [];
    for (let count = 0; count < 30; count++) {
      results.push(await attempt(`nobody.${count}`, 'wrong'));
      if (count < 15) await attempt('agent.valid', password);
    }
    expect(countOf(results, 'sign-in.refused')).toBe(20);
  });

  test('what was typed as a User ID is kept nowhere', async () => {
    await attempt('My Secret Passphrase', 'wrong');
    const kept = await read(async (db) => [
      await db.select().from(attemptTable),
      await db.select().from(auditEvent),
    ]);
    expect(kept.map((rows) => rows.length)).toEqual([1, 1]);
    expect(JSON.stringify(kept).toLowerCase()).not.toContain('secret');
  });
});

describe('a thousand guesses', () => {
  // A refused guess cost a hash; a locked one was stopped before it.
  test('at once: five are looked at, none gets in after that', async () => {
    const guesses = Array.from({ length: 1_000 }, (_, number) =>
      attempt('agent.valid', number < 995 ? `guess ${number}` : password),
    );
    const results = await Promise.all(guesses);
    expect(countOf(results, 'sign-in.refused')).toBe(5);
    expect(results.filter(({ ok }) => ok)).toEqual([]);
  });

  test('at once from a thousand addresses: ten are looked at', async () => {
    const guesses = Array.from({ length: 1_000 }, (_, number) =>
      attempt('agent.valid', `guess ${number}`, `198.51.${number >> 8}.${number & 255}`),
    );
    expect(countOf(await Promise.all(guesses), 'sign-in.refused')).toBe(10);
  });

  test('one after another, as fast as the limit lets them: fifty in twelve hours', async () => {
    const results = [];
    for (let number = 0; number < 1_000; number++) {
      results.push(await attempt('agent.valid', number < 900 ? 'wrong' : password));
      vi.setSystemTime(Date.now() + 12_001);
    }
    expect(countOf(results, 'sign-in.refused')).toBe(50);
    expect(results.filter(({ ok }) => ok)).toEqual([]);
    vi.setSystemTime(Date.now() + 12 * 60 * 60_000);
    expect(await attempt('agent.valid', password)).toMatchObject({ ok: true });
  });
});

describe('the audit log', () => {
  const actions = () =>
    read((db) => db.select().from(auditEvent).orderBy(asc(auditEvent.id))).then((rows) =>
      rows.map(({ action, subjectUserId, actorUserId }) => [action, subjectUserId, actorUserId]),
    );

  test('tells of failures, with the account when there is one, and once that nobody can try', async () => {
    for (let count = 0; count < 7; count++) await attempt('agent.valid', 'wrong');
    await attempt('nobody', 'wrong');
    expect(await actions()).toEqual([
      ...Array.from({ length: 5 }, () => ['sign-in-failed', 'agent.valid', '']),
      ['locked-out', 'agent.valid', ''],
      ['sign-in-failed', '', ''],
    ]);
  });
});

function countOf(results: readonly SignInResult[], code: string): number {
  return results.filter((result) => !result.ok && result.code === code).length;
}
