import { describe, expect, test } from 'vitest';
import {
  type AccountSide,
  compareAccount,
  pickRecord,
  type SsnAgreement,
} from './account-comparison';
import { license, named, producer } from './producer.fixture';

const record = producer('17000104', 'Devon Lee', [license('NC')]);
const side: AccountSide = {
  name: named('Devon Lee'),
  npn: '17000104',
  ssnLastFour: '0104',
  state: 'NC',
  address: '222 W Hargett St, Raleigh, NC 27601',
};

/** The fields that do not agree, with how. */
function differences(change: Partial<AccountSide>, ssn: SsnAgreement = 'same', theirs = record) {
  return compareAccount({ ...side, ...change }, theirs, ssn)
    .filter(({ agreement, field }) => agreement !== 'same' && field !== 'address')
    .map(({ field, agreement }) => `${field} ${agreement}`);
}

describe('compareAccount', () => {
  const alias = { ...record, aliases: [{ name: named('Dev Leigh'), state: null }] };
  test.each([
    ['nothing', {}, []],
    ['the case of letters', { name: named('DEVON LEE') }, []],
    ['the first name', { name: named('Devin Lee') }, ['first-name differs']],
    ['both names', { name: named('Devin Leigh') }, ['first-name differs', 'last-name differs']],
    ['a middle name on one side', { name: { ...named('Devon Lee'), middle: 'J' } }, []],
    ['a suffix in the last name', { name: named('Devon Lee Jr') }, []],
    ['the NPN', { npn: '18000104' }, ['npn differs']],
    ['no NPN', { npn: '' }, ['npn missing']],
    ['another state', { state: 'SC' as const }, ['state differs']],
    ['no state', { state: null }, ['state missing']],
  ])('%s', (_, change, expected) => {
    expect(differences(change)).toEqual(expected);
  });

  test('an alias is the name', () => {
    expect(differences({ name: named('Dev Leigh') }, 'same', alias)).toEqual([]);
  });

  test('says whether the SSN is the same, and shows four digits at most', () => {
    expect(differences({}, 'differs')).toEqual(['ssn differs']);
    expect(differences({ ssnLastFour: '' }, 'not-on-file')).toEqual(['ssn missing']);
    const fields = compareAccount(side, record, 'same');
    expect(fields.find(({ field }) => field === 'ssn')).toMatchObject({
      account: '0104',
      record: '',
    });
  });
});

describe('pickRecord', () => {
  const other = producer('17000999', 'Somebody Else', [license('NC')]);
  const twin = producer('17000888', 'Devon Lee', [license('SC')]);
  const agency = { ...other, kind: 'agency' as const };
  const none = { typed: null, bySsn: null, byNpn: null, byName: [], confirmed: null };
  test.each([
    ['nothing', none, null],
    ['the SSN before the NPN', { ...none, bySsn: record, byNpn: other }, ['17000104', 'ssn']],
    [
      'what was typed before the SSN',
      { ...none, typed: twin, bySsn: record },
      ['17000888', 'typed'],
    ],
    ['the NPN of that name', { ...none, byNpn: record, byName: [twin] }, ['17000104', 'npn']],
    ['the NPN where nobody has the name', { ...none, byNpn: other }, ['17000999', 'npn']],
    [
      'the name before the NPN of another',
      { ...none, byNpn: other, byName: [twin] },
      ['17000888', 'name'],
    ],
    ['two of one name', { ...none, byName: [record, twin] }, null],
    ['the confirmed one last', { ...none, confirmed: twin }, ['17000888', 'confirmed']],
    ['an agency', { ...none, typed: agency, bySsn: agency, byNpn: agency }, null],
  ])('%s', (_, candidates, expected) => {
    const picked = pickRecord(named('Devon Lee'), candidates);
    expect(picked && [picked.record.npn, picked.path]).toEqual(expected);
  });
});
