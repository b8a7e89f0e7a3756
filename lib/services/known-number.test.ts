import { beforeEach, describe, expect, test } from 'vitest';
import { transact } from '@/db/client';
import { saveRegistration } from '@/db/registration';
import { license, producer } from '@/lib/domain/producer.fixture';
import { withClock } from '@/tests/support/clock';
import { actorOf, publishProducers, withDatabase } from '@/tests/support/database';
import { findPublicFault, screenNumbers, screenPublicNumbers } from './known-number';
import { numberLimit } from './rate-limit';
import { hashSsn } from './ssn';

withDatabase();
withClock();

let turn = 0;
/** Somebody else each time: their attempts are counted in memory. */
const visitor = () => ({ address: `198.51.100.${turn++}` });

const unknown = { npn: { code: 'ssn.unknown' } };

beforeEach(async () => {
  await publishProducers([
    { ...producer('123456789', 'Ann Nine', []), ssnHmac: hashSsn('900190000'), fein: null },
    {
      ...producer('19000001', 'Bo Ten', [license('TX', { number: 'TX-234567891' })]),
      ssnHmac: null,
      fein: null,
    },
    {
      ...producer('19000002', 'Cy Eleven', [license('PA', { number: '#345678912' })]),
      ssnHmac: null,
      fein: null,
    },
  ]);
});

describe('a number of nine digits', () => {
  test.each([
    ['of nobody', '977777777'],
    ['that is the SSN of a persona, with an account', '900100102'],
    ['that is the SSN of a record without an account', '900190000'],
  ])('%s is not kept, with one answer for all', async (_, npn) => {
    expect(await screenNumbers(await actorOf('agent.valid'), { npn })).toEqual(unknown);
    expect(await screenNumbers(await actorOf('desk.rep'), { npn })).toEqual(unknown);
    expect(await screenPublicNumbers(visitor(), { npn })).toEqual(unknown);
    expect(await findPublicFault(visitor(), npn)).toBe('unknown');
  });

  test.each([
    ['an NPN', '123456789'],
    ['an NPN in groups', '123 456 789'],
    ['the Federal Tax ID of a persona', '991000113'],
    ['a license number with its state in front', '234567891'],
    ['a license number without', '345678912'],
    ['no number of nine digits', '17000101'],
    ['a Federal Tax ID as it is written', '97-0000000'],
    ['nothing', ''],
  ])('that is %s stays', async (_, npn) => {
    expect(await screenNumbers(await actorOf('agent.fein'), { npn })).toEqual({});
    expect(await screenPublicNumbers(visitor(), { npn })).toEqual({});
    expect(await findPublicFault(visitor(), npn)).toBeNull();
  });

  test('that is their own SSN is named as theirs, also when NIPR knows it as something else', async () => {
    const agent = await actorOf('agent.valid');
    expect(await screenNumbers(agent, { npn: '900100101' })).toEqual({ npn: { code: 'ssn.own' } });
    const same = producer('900100101', 'Di Twelve', []);
    await publishProducers([{ ...same, ssnHmac: null, fein: null }]);
    expect(await screenNumbers(agent, { npn: '900 100 101' })).toEqual({
      npn: { code: 'ssn.own' },
    });
    expect(await screenNumbers(await actorOf('agent.alias'), { npn: '900100101' })).toEqual({});
  });

  test('stays when it is an NPN of our own list that NIPR has lost', async () => {
    const { accountId } = await actorOf('agent.registered');
    await transact((db) =>
      saveRegistration(db, { npn: '456789123', planYear: 2024, accountId, status: null }),
    );
    expect(await findPublicFault(visitor(), '456789123')).toBeNull();
  });

  test('makes a field bad even beside a good one, and leaves other fields alone', async () => {
    const typed = { npn: '991000113 900199999', fein: '991000113', city: 'Austin' };
    expect(await screenNumbers(await actorOf('agent.valid'), typed)).toEqual(unknown);
    expect(await screenPublicNumbers(visitor(), typed)).toEqual(unknown);
  });
});

test('from one address numbers can be tried for a while only, known or not', async () => {
  const from = visitor();
  for (let attempt = 1; attempt <= numberLimit.attempts; attempt++) {
    expect(await findPublicFault(from, '900100102')).toBe('unknown');
  }
  for (const npn of ['900100102', '991000113']) {
    expect(await findPublicFault(from, npn)).toBe('too-many-numbers');
    expect(await screenPublicNumbers(from, { npn })).toEqual({
      npn: { code: 'ssn.too-many-numbers' },
    });
  }
  expect(await findPublicFault(from, '17000101')).toBeNull();
  expect(await findPublicFault(visitor(), '991000113')).toBeNull();
});
