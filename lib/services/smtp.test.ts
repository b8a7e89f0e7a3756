import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeFailure } from './smtp';

describe('describeFailure', () => {
  test.each([
    [{ responseCode: 550, code: 'EENVELOPE' }, '550', true],
    [{ responseCode: 554, code: 'EMESSAGE' }, '554', true],
    [{ responseCode: 421, code: 'EENVELOPE' }, '421', false],
    [{ responseCode: 535, code: 'EAUTH' }, '535', false],
    [{ code: 'ESOCKET', originalCode: 'ECONNREFUSED' }, 'ECONNREFUSED', false],
    [{ code: 'ETIMEDOUT' }, 'ETIMEDOUT', false],
    [{ code: 'ESOCKET', originalCode: 'ana@example.com' }, 'ESOCKET', false],
    [{ code: '550 no such user' }, 'UNKNOWN', false],
    [null, 'UNKNOWN', false],
    ['boom', 'UNKNOWN', false],
  ])('%j: %s', (error, code, onlyThis) => {
    expect(describeFailure(error)).toEqual({ code, onlyThis });
  });

  test('never repeats an address or a text', () => {
    const field = fc.oneof(fc.emailAddress(), fc.string(), fc.integer(), fc.constant(undefined));
    const error = fc.record({ code: field, originalCode: field, message: field });
    fc.assert(
      fc.property(error, (thrown) => {
        expect(describeFailure(thrown).code).toMatch(/^[A-Z][A-Z\d_]*$/);
      }),
    );
  });
});
