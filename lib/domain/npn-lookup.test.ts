import { describe, expect, test } from 'vitest';
import { hasLastName, lookupRecords, mostRecords } from './npn-lookup';
import { away, license, line, producer } from './producer.fixture';

describe('records', () => {
  test('come by name, then by NPN', () => {
    const found = lookupRecords([
      producer('9', 'Zoe Adams', []),
      producer('100', 'Ann Lee', []),
      producer('20', 'Ann Lee', []),
    ]);
    expect(found.map((record) => record.npn)).toEqual(['20', '100', '9']);
  });

  test('are cut', () => {
    const many = Array.from({ length: 30 }, (_, index) => producer(`${index + 1}`, 'Ann Lee', []));
    expect(lookupRecords(many)).toHaveLength(mostRecords);
  });

  test('show the alternate names', () => {
    const name = { first: 'Joe', middle: '', last: 'Ramirez', suffix: 'Jr.' };
    const [found] = lookupRecords([
      { ...producer('1', 'José Ramírez-Ortiz', []), aliases: [{ name, state: null }] },
    ]);
    expect(found).toMatchObject({ name: 'José Ramírez-Ortiz', otherNames: ['Joe Ramirez Jr.'] });
  });
});

describe('licenses', () => {
  test('come with the resident one first, then by the name of the state', () => {
    const licenses = [away('NV'), away('AL'), license('TX'), away('AK')];
    const [found] = lookupRecords([producer('1', 'Ann Lee', licenses)]);
    expect(found?.licenses.map(({ state }) => state)).toEqual(['TX', 'AL', 'AK', 'NV']);
  });

  test('carry their lines by name and nothing that is not shown', () => {
    const stored = {
      ...license('TX', { lines: [line({ name: 'Life' }), line({ name: 'Casualty' })] }),
      id: 7,
      numberKey: 'TX500000',
      ssnHmac: 'secret',
    };
    const [found] = lookupRecords([producer('1', 'Ann Lee', [stored])]);
    expect(found?.licenses[0]?.lines.map(({ name }) => name)).toEqual(['Casualty', 'Life']);
    expect(JSON.stringify(found)).not.toMatch(/secret|numberKey|"id"/);
  });
});

describe('the last name', () => {
  const alias = { name: { first: 'Joe', middle: '', last: 'Ramirez', suffix: '' }, state: null };
  const record = { ...producer('1', 'José Ortiz', []), aliases: [alias] };
  test.each([
    ['ORTIZ', record, true],
    ['Ramírez', record, true],
    ['José', record, false],
    ['', record, false],
    ['Nobody', record, false],
    ['Nobody', null, false],
    ['', null, false],
  ])('%s', (lastName, found, expected) => {
    expect(hasLastName(found, lastName)).toBe(expected);
  });
});
