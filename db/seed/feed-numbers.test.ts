import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostFeedProducers, numberFeed, numbersAt } from './feed-numbers';
import { Random } from './random';
import { licenseFormat } from './state-facts';

describe('the numbers of a feed', () => {
  const numbering = numberFeed(mostFeedProducers, 'numbers');
  const indexes = fc.integer({ min: 0, max: mostFeedProducers + 100_000 });

  function numbersOf(index: number, draw: number) {
    const [numbers, random] = [numbersAt(numbering, index), new Random(draw)];
    return {
      npn: Number(numbers.drawNpn(random)),
      ssn: numbers.drawSsn(random),
      fein: numbers.drawFein(random),
      texas: numbers.drawLicenseNumber(random, 'TX', licenseFormat('TX')),
    };
  }

  test('differ for any two producers of the largest one, whatever is drawn', () => {
    fc.assert(
      fc.property(indexes, indexes, fc.nat(), fc.nat(), (a, b, drawA, drawB) => {
        fc.pre(a !== b);
        const [one, other] = [numbersOf(a, drawA), numbersOf(b, drawB)];
        expect(one.npn).not.toBe(other.npn);
        expect(one.ssn).not.toBe(other.ssn);
        expect(one.fein).not.toBe(other.fein);
        expect(one.texas).not.toBe(other.texas);
      }),
    );
  });

  test('ascend from one producer to the next of the largest one', () => {
    const last = mostFeedProducers - 1;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: last }), fc.nat(), fc.nat(), (index, a, b) => {
        expect(numbersOf(index, a).npn).toBeGreaterThan(numbersOf(index - 1, b).npn);
      }),
    );
  });

  test.each([
    ['0@#####', /^0[A-Z]\d{5}$/],
    ['@@-#######', /^[A-Z]{2}-\d{7}$/],
    ['PR-######', /^PR-\d{6}$/],
    ['40######', /^40\d{6}$/],
  ])('fill the format %s', (format, shape) => {
    for (const index of [0, 1, 12_345, 1_999_999]) {
      const number = numbersAt(numbering, index).drawLicenseNumber(new Random(1), 'CA', format);
      expect(number).toMatch(shape);
    }
  });
});
