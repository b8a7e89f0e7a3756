import { describe, expect, it } from 'vitest';
import { findStateByNameOrCode, isStateCode, niprStates, stateCodes, states } from './state';

describe('states', () => {
  it('are 50 states, DC and five territories, each once', () => {
    expect(stateCodes).toHaveLength(56);
    expect(new Set(stateCodes).size).toBe(56);
    expect(new Set(states.map((state) => state.name)).size).toBe(56);
    expect(new Set(states.map((state) => state.fips)).size).toBe(56);
  });

  it('are in FIPS order', () => {
    const fips = states.map((state) => state.fips);
    expect(fips).toEqual(fips.toSorted());
  });

  it('are covered by NIPR except American Samoa and the Northern Mariana Islands', () => {
    expect(niprStates).toHaveLength(54);
    const outside = states.filter((state) => !state.inNipr).map((state) => state.code);
    expect(outside).toEqual(['AS', 'MP']);
  });
});

describe('isStateCode', () => {
  it.each(['TX', 'DC', 'PR', 'MP'])('accepts %s', (code) => {
    expect(isStateCode(code)).toBe(true);
  });

  it.each(['tx', 'XX', 'AE', 'FM', '', 'Texas', null, undefined, 48])('rejects %s', (x) => {
    expect(isStateCode(x)).toBe(false);
  });
});

describe('findStateByNameOrCode', () => {
  it.each([
    ['TX', 'TX'],
    ['tx', 'TX'],
    [' texas ', 'TX'],
    ['NEW  YORK', 'NY'],
    ['District of Columbia', 'DC'],
    ['washington dc', 'DC'],
    ['Washington, D.C.', 'DC'],
    ['D.C.', 'DC'],
    ['Washington', 'WA'],
    ['West Virginia', 'WV'],
    ['Virgin Islands', 'VI'],
    ['U.S. Virgin Islands', 'VI'],
    ['puerto rico', 'PR'],
    ['CNMI', 'MP'],
  ])('reads %s as %s', (text, code) => {
    expect(findStateByNameOrCode(text)?.code).toBe(code);
  });

  it.each(['', ' ', 'Texa', 'XX', 'constructor', 'Ontario'])('finds nothing for "%s"', (text) => {
    expect(findStateByNameOrCode(text)).toBeUndefined();
  });

  it('finds every jurisdiction by its own code and name', () => {
    for (const state of states) {
      expect(findStateByNameOrCode(state.code)).toBe(state);
      expect(findStateByNameOrCode(state.name.toUpperCase())).toBe(state);
    }
  });
});
