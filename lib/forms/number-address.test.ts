import { expect, test } from 'vitest';
import { addressErrors } from './number-address';

test.each([
  [{}, {}],
  [{ refused: 'unknown' }, { npn: { code: 'ssn.unknown' } }],
  [{ refused: 'too-many-numbers' }, { npn: { code: 'ssn.too-many-numbers' } }],
  [{ refused: 'own' }, {}],
  [{ refused: ['unknown', 'unknown'] }, {}],
  [{ refused: '' }, {}],
])('%j says %j', (query, errors) => {
  expect(addressErrors(query, 'npn')).toEqual(errors);
});
