import { beforeEach, describe, expect, test } from 'vitest';
import { read, transact } from '@/db/client';
import { listOwnRows } from '@/db/my-data';
import { findRegistrationOf, saveRegistration } from '@/db/registration';
import { dayOf, now } from '@/lib/clock';
import { shopAgreement } from '@/lib/domain/agreement';
import { actorOf, withDatabase } from '@/tests/support/database';
import { mails } from '@/tests/support/mail';
import { saveProfileOf } from '@/tests/support/profile';
import { findMyAgreement, signAgreement } from './agreement';
import { getNewestPlanYear } from './plan-year';
import { getRegistrationView } from './registration';

withDatabase();
beforeEach(() => {
  process.env.PORTAL_SANDBOX = '1';
});

const npn = '17000101';
const { version } = shopAgreement;
const input = { version, signature: 'maria alvarez' };

const maria = () => actorOf('agent.valid');
const rowOf = (of = npn) => read((db) => findRegistrationOf(db, of, getNewestPlanYear().year));

async function sign(change: Partial<typeof input> = {}) {
  return signAgreement(await maria(), { ...input, ...change });
}

describe('a signature', () => {
  beforeEach(() => saveProfileOf('agent.valid', { role: 'both' }));

  test('registers for SHOP, with today’s date and the end of the plan year', async () => {
    expect(await sign()).toMatchObject({ ok: true });
    const { year, closesOn } = getNewestPlanYear();
    expect(await rowOf()).toEqual({
      npn,
      planYear: year,
      accountId: (await maria()).accountId,
      individualCompletedOn: null,
      individualEndsOn: null,
      shopCompletedOn: dayOf(now()),
      shopEndsOn: closesOn,
      status: null,
    });
    const { facts } = await getRegistrationView(await maria());
    expect(facts.completedMarkets).toEqual(['shop']);
  });

  test('is kept with the words that were signed', async () => {
    await sign();
    const signed = { npn, version, signature: input.signature };
    expect(await findMyAgreement(await maria())).toMatchObject(signed);
    expect(await findMyAgreement(await actorOf('agent.new'))).toBeNull();
  });

  test('is told by mail to the address of the profile, and stands in the audit log', async () => {
    await sign();
    const [mail] = await mails();
    const { year } = getNewestPlanYear();
    expect(mail).toMatchObject({
      recipient: 'agent.valid@example.com',
      subject: `You are registered for SHOP, plan year ${year}`,
    });
    expect(mail?.body).not.toContain(npn);
    const { accountId } = await maria();
    const { events } = await read((db) => listOwnRows(db, accountId));
    expect(events.at(-1)).toMatchObject({
      action: 'agreement-signed',
      after: { npn, planYear: String(year), market: 'shop' },
    });
  });

  test('given twice, at once or later, counts once', async () => {
    const outcomes = await Promise.all([sign(), sign()]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    const first = await findMyAgreement(await maria());
    await sign({ signature: 'MARIA ALVAREZ' });
    expect(await findMyAgreement(await maria())).toEqual(first);
    expect(await mails()).toHaveLength(1);
  });

  test('leaves what is recorded for the other market', async () => {
    const planYear = getNewestPlanYear().year;
    const dates = { individualCompletedOn: '2026-09-01', individualEndsOn: '2027-10-31' };
    const { accountId } = await maria();
    await transact((db) => saveRegistration(db, { npn, planYear, accountId, ...dates }));
    await sign();
    expect(await rowOf()).toMatchObject({ ...dates, shopCompletedOn: dayOf(now()) });
  });

  test('needs the agent’s own name', async () => {
    expect(await sign({ signature: 'Mario Alvarez' })).toEqual({
      ok: false,
      errors: {
        signature: { code: 'agreement.signature.other-name', params: { name: 'Maria Alvarez' } },
      },
    });
    expect(await rowOf()).toBeNull();
  });

  test('of an earlier wording is refused, and the form goes on with the new one', async () => {
    expect(await sign({ version: '2020-01' })).toMatchObject({
      ok: false,
      values: { version },
      refusal: { title: { code: 'agreement.changed.title' } },
    });
    expect(await rowOf()).toBeNull();
  });

  test('under an NPN that was terminated is refused', async () => {
    const planYear = getNewestPlanYear().year;
    await transact((db) => saveRegistration(db, { npn, planYear, accountId: null, status: 'T3' }));
    expect(await sign()).toMatchObject({
      refusal: { title: { code: 'registration.terminated.title' } },
    });
    expect(await rowOf()).toMatchObject({ shopCompletedOn: null });
  });
});

describe('who cannot sign', () => {
  test('without a saved profile', async () => {
    expect(await sign()).toMatchObject({
      refusal: { causes: [{ code: 'mlms.blocked.profile-missing' }] },
    });
  });

  test('with a role for the Individual Marketplace alone', async () => {
    await saveProfileOf('agent.valid', { role: 'individual' });
    expect(await sign()).toMatchObject({
      refusal: { title: { code: 'agreement.not-shop.title' } },
    });
  });

  test('as “Not an Agent Broker”', async () => {
    await saveProfileOf('agent.valid', { role: 'none' });
    expect(await sign()).toMatchObject({
      refusal: { title: { code: 'agreement.not-shop.title' } },
    });
  });

  test('after a termination', async () => {
    const quinn = await actorOf('agent.terminated');
    const outcome = await signAgreement(quinn, { version, signature: 'Quinn Avery' });
    expect(outcome).toMatchObject({ refusal: { causes: [{ code: 'mlms.blocked.terminated' }] } });
  });
});
