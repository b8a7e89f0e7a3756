import { asc } from 'drizzle-orm';
import { describe, expect, test, vi } from 'vitest';
import { saveAccountChange } from '@/db/account';
import { read, transact } from '@/db/client';
import { auditEvent } from '@/db/schema/audit-event';
import { recoveryCode, secondFactor } from '@/db/schema/second-factor';
import { session } from '@/db/schema/session';
import { findStartedFactor } from '@/db/second-factor';
import { startSession } from '@/lib/auth/session';
import { formatRecoveryCode } from '@/lib/domain/second-factor';
import { withClock } from '@/tests/support/clock';
import { actorOf, withDatabase } from '@/tests/support/database';
import { mails } from '@/tests/support/mail';
import { readCode, setUpFactor } from '@/tests/support/second-factor';
import {
  beginSetUp,
  confirmSetUp,
  dismissFactorHint,
  isFactorHintDue,
  loadSecondFactor,
  makeRecoveryCodes,
  openSecret,
  removeFactor,
} from './second-factor';
import { type CodeResult, checkCode } from './second-factor-code';
import { codeOfStep } from './totp';

withDatabase();
withClock();

const pass = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);
const agent = () => actorOf('agent.valid');
const actions = async () => {
  const events = await read((db) => db.select().from(auditEvent).orderBy(asc(auditEvent.id)));
  return events.map(({ action }) => action);
};
const subjects = async () => (await mails()).map(({ subject }) => subject);

describe('setting up an app', () => {
  test('counts from the first right code on, and gives ten recovery codes', async () => {
    const actor = await agent();
    expect(await loadSecondFactor(actor)).toMatchObject({
      since: null,
      toScan: null,
      codesLeft: 0,
    });
    await beginSetUp(actor);
    const begun = await loadSecondFactor(actor);
    expect(begun).toMatchObject({ since: null, canRemove: false });
    expect(begun.toScan?.keyToType).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
    expect(await confirmSetUp(actor, { code: '000000' }, '')).toEqual({
      ok: false,
      errors: { code: { code: 'second-factor.first-code.wrong' } },
    });
    expect((await loadSecondFactor(actor)).toScan).toEqual(begun.toScan);
    const code = await readCode(actor.accountId);
    const outcome = await confirmSetUp(
      actor,
      { code: ` ${code.slice(0, 3)} ${code.slice(3)}` },
      '',
    );
    expect(outcome).toMatchObject({ ok: true });
    expect(outcome.ok && new Set(outcome.value).size).toBe(10);
    expect(await loadSecondFactor(actor)).toMatchObject({
      since: new Date(),
      toScan: null,
      codesLeft: 10,
      canRemove: true,
    });
    expect(await actions()).toEqual(['factor-added']);
    expect(await subjects()).toEqual(['Your sign-in now asks for a code']);
  });

  test('keeps neither the secret nor a code in plain', async () => {
    const actor = await agent();
    const codes = await setUpFactor(actor);
    const row = await read((db) => findStartedFactor(db, actor.accountId));
    const secret = openSecret(row?.secretCipher ?? '', actor.accountId);
    const kept = await read(async (db) =>
      JSON.stringify([
        await db.select().from(secondFactor),
        await db.select().from(recoveryCode),
        await db.select().from(auditEvent),
        await mails(),
      ]),
    );
    for (const text of [secret, ...codes, ...codes.map((code) => code.replace('-', ''))]) {
      expect(kept).not.toContain(text);
    }
  });

  test('the code that confirms it does not sign in as well', async () => {
    const actor = await agent();
    await beginSetUp(actor);
    const code = await readCode(actor.accountId);
    await confirmSetUp(actor, { code }, '');
    expect(await checkCode(actor, code)).toEqual({ ok: false, code: 'second-factor.wrong' });
  });

  test('another app takes the place of the old one only once it is confirmed', async () => {
    const actor = await agent();
    await setUpFactor(actor);
    const before = await read((db) => findStartedFactor(db, actor.accountId));
    await beginSetUp(actor);
    pass(60);
    const oldSecret = openSecret(before?.secretCipher ?? '', actor.accountId);
    const oldCode = () => codeOfStep(oldSecret, Math.floor(Date.now() / 30_000));
    expect(await checkCode(actor, oldCode())).toEqual({ ok: true });
    pass(60);
    const code = await readCode(actor.accountId);
    expect(await confirmSetUp(actor, { code }, '')).toMatchObject({ ok: true });
    pass(60);
    expect(await checkCode(actor, oldCode())).toMatchObject({ ok: false });
    expect(await checkCode(actor, await readCode(actor.accountId))).toEqual({ ok: true });
  });

  test('without a beginning there is nothing to confirm', async () => {
    const outcome = await confirmSetUp(await agent(), { code: '123456' }, '');
    expect(outcome).toMatchObject({ errors: { form: { code: 'second-factor.not-begun' } } });
  });

  test('signs other browsers out', async () => {
    const actor = await agent();
    const client = { address: '192.0.2.5', browser: 'Chrome on Windows' };
    await startSession(actor.accountId, client);
    await startSession(actor.accountId, client);
    const [kept] = await read((db) => db.select().from(session));
    await beginSetUp(actor);
    await confirmSetUp(actor, { code: await readCode(actor.accountId) }, kept?.tokenHash ?? '');
    expect(await read((db) => db.select().from(session))).toEqual([kept]);
  });
});

describe('a code', () => {
  test('works once', async () => {
    const actor = await actorOf('desk.rep');
    const code = await readCode(actor.accountId);
    expect(await checkCode(actor, code)).toEqual({ ok: true });
    expect(await checkCode(actor, code)).toEqual({ ok: false, code: 'second-factor.wrong' });
    expect(await checkCode(actor, await readCode(actor.accountId))).toEqual({ ok: true });
  });

  test('used by many at once lets exactly one through', async () => {
    const actor = await actorOf('desk.rep');
    const code = await readCode(actor.accountId);
    const results = await Promise.all(Array.from({ length: 5 }, () => checkCode(actor, code)));
    expect(countOk(results)).toBe(1);
  });

  test('of another account does not work', async () => {
    const { accountId } = await actorOf('cms.admin');
    const code = await readCode(accountId);
    expect(await checkCode(await actorOf('desk.rep'), code)).toMatchObject({ ok: false });
  });

  test('is never right for an account without a second factor', async () => {
    expect(await checkCode(await agent(), '000000')).toMatchObject({ ok: false });
  });

  test('guessed wrong five times stops everybody for a minute, the right one included', async () => {
    const actor = await actorOf('desk.rep');
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4', '192.0.2.5']) {
      const result = await checkCode({ ...actor, address }, '000000');
      expect(result).toEqual({ ok: false, code: 'second-factor.wrong' });
    }
    const locked = { ok: false, code: 'sign-in.locked', minutes: 1 };
    expect(await checkCode(actor, await readCode(actor.accountId))).toEqual(locked);
    pass(60);
    expect(await checkCode(actor, await readCode(actor.accountId))).toEqual({ ok: true });
    expect((await actions()).at(-1)).toBe('locked-out');
  });

  test('a thousand guesses at once: five are looked at', async () => {
    const actor = await actorOf('desk.rep');
    const guesses = Array.from({ length: 1_000 }, (_, number) =>
      checkCode(actor, String(number).padStart(6, '0')),
    );
    const wrong = (await Promise.all(guesses)).filter(
      (result) => !result.ok && result.code === 'second-factor.wrong',
    );
    expect(wrong).toHaveLength(5);
  });
});

describe('a recovery code', () => {
  test('works once, however it is typed, and a mail tells of it', async () => {
    const actor = await agent();
    const [code = ''] = await setUpFactor(actor);
    expect(await checkCode(actor, code.toUpperCase().replace('-', ' '))).toEqual({ ok: true });
    expect(await checkCode(actor, code)).toEqual({ ok: false, code: 'second-factor.wrong' });
    expect((await loadSecondFactor(actor)).codesLeft).toBe(9);
    expect(await subjects()).toContain('A recovery code of your account was used');
    expect(await actions()).toEqual(['factor-added', 'recovery-code-used', 'sign-in-failed']);
  });

  test('used by many at once lets exactly one through', async () => {
    const actor = await agent();
    const [code = ''] = await setUpFactor(actor);
    const results = await Promise.all(Array.from({ length: 5 }, () => checkCode(actor, code)));
    expect(countOk(results)).toBe(1);
  });

  test('works no more once there are new ones', async () => {
    const actor = await agent();
    const [old = ''] = await setUpFactor(actor);
    const outcome = await makeRecoveryCodes(actor);
    const [fresh = ''] = outcome.ok ? outcome.value : [];
    expect(await checkCode(actor, old)).toMatchObject({ ok: false });
    expect(await checkCode(actor, fresh)).toEqual({ ok: true });
    expect(await subjects()).toContain('You have new recovery codes');
  });

  test('made up does not work', async () => {
    const actor = await agent();
    await setUpFactor(actor);
    expect(await checkCode(actor, formatRecoveryCode('2345678923'))).toMatchObject({ ok: false });
  });

  test('there are none without an app', async () => {
    const outcome = await makeRecoveryCodes(await agent());
    expect(outcome).toMatchObject({ errors: { form: { code: 'second-factor.none' } } });
  });
});

describe('removing it', () => {
  test('waits until the password is long enough to stand alone', async () => {
    const actor = await agent();
    await setUpFactor(actor);
    await transact((db) => saveAccountChange(db, actor.accountId, { passwordNeedsFactor: true }));
    expect(await removeFactor(actor, '')).toMatchObject({
      errors: { form: { code: 'second-factor.password-too-short' } },
    });
    await transact((db) => saveAccountChange(db, actor.accountId, { passwordNeedsFactor: false }));
    expect(await removeFactor(actor, '')).toMatchObject({ ok: true });
  });

  test('an agent may, and nothing of it is left', async () => {
    const actor = await agent();
    const [code = ''] = await setUpFactor(actor);
    expect(await removeFactor(actor, '')).toMatchObject({ ok: true });
    const ofAgent = await read((db) => findStartedFactor(db, actor.accountId));
    expect(ofAgent).toBeNull();
    expect(await checkCode(actor, code)).toMatchObject({ ok: false });
    expect(await subjects()).toContain('Your sign-in no longer asks for a code');
    expect((await actions()).slice(0, 2)).toEqual(['factor-added', 'factor-removed']);
  });

  test.each(['desk.rep', 'desk.lead', 'cms.admin'])('%s may not', async (userId) => {
    const actor = await actorOf(userId);
    const outcome = await removeFactor(actor, '');
    expect(outcome).toMatchObject({ errors: { form: { code: 'second-factor.required' } } });
    expect((await loadSecondFactor(actor)).since).not.toBeNull();
  });
});

describe('the hint', () => {
  test('is for agents without one, until they put it away', async () => {
    const actor = await agent();
    expect(await isFactorHintDue(actor)).toBe(true);
    expect(await isFactorHintDue(await actorOf('desk.rep'))).toBe(false);
    await dismissFactorHint(actor);
    expect(await isFactorHintDue(actor)).toBe(false);
    const other = await actorOf('agent.new');
    await setUpFactor(other);
    expect(await isFactorHintDue(other)).toBe(false);
  });
});

function countOk(results: readonly CodeResult[]): number {
  return results.filter(({ ok }) => ok).length;
}

test('a secret that was moved to another account does not open', async () => {
  const [mine, theirs] = [await actorOf('desk.rep'), await actorOf('cms.admin')];
  const row = await read((db) => findStartedFactor(db, mine.accountId));
  await transact((db) => db.update(secondFactor).set({ secretCipher: row?.secretCipher ?? '' }));
  await expect(checkCode(theirs, '123456')).rejects.toThrow();
});
