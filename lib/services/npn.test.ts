import { describe, expect, test } from 'vitest';
import { accountName, findAccountByUserId } from '@/db/account';
import { read, transact } from '@/db/client';
import { findLastValidation } from '@/db/npn';
import { changeProducer, withDatabase } from '@/tests/support/database';
import { recordValidation } from './npn';

withDatabase();

const year = 2027;

async function validate(npn = '17000101') {
  const account = await read((db) => findAccountByUserId(db, 'agent.valid'));
  if (!account) throw new Error('no agent.valid');
  const subject = { account, npn, name: accountName(account) };
  const result = await transact((db) => recordValidation(db, subject, 'save', [year]));
  const history = await read((db) => findLastValidation(db, account.id, year));
  return { result, history };
}

describe('the history of validations', () => {
  test('says which license and line proved it', async () => {
    const { result, history } = await validate();
    expect(result.valid).toBe(true);
    expect(history).toMatchObject({ valid: true, trigger: 'save', planYear: year, causes: [] });
    expect(history?.proof).toEqual(result.proof);
    expect(history?.proof).toMatchObject({ line: 'Accident and Health or Sickness' });
  });

  test('says every reason when it fails, and proves nothing', async () => {
    await changeProducer('17000101', (record) => ({ ...record, licenses: [] }));
    const { history } = await validate();
    expect(history).toMatchObject({ valid: false, causes: [{ code: 'no-license' }], proof: null });
  });

  test('takes nothing that only looks like the NPN', async () => {
    for (const npn of ['0017000101', '1.7000101e7', '17000101.0', '0x1036751', '']) {
      const { result } = await validate(npn);
      expect(result.causes).toMatchObject([{ code: 'npn-mismatch', hint: { kind: 'not-found' } }]);
    }
  });
});
