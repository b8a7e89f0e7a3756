import { type StateCode, stateCodes } from '@/lib/domain/state';
import { Random } from './random';
import { licenseLetters, type Numbers } from './world';

/** The most producers of one feed: about as many as NIPR has (domain.md, NIPR). */
export const mostFeedProducers = 2_000_000;

/** What the numbers of a feed follow from. */
export type FeedNumbering = {
  /** Producers of the full feed; those after them have come since. */
  readonly count: number;
  readonly ssnOffset: number;
  readonly feinOffset: number;
  readonly licenseOffsets: ReadonlyMap<StateCode, number>;
};

/** NPNs from `from` to `to` belong to so many in ten thousand producers. */
type Band = { readonly from: number; readonly to: number; readonly share: number };

// Choice: NPNs have 4 to 8 digits, and a few have 9 and 10, since the layout allows them. The
// personas have numbers in the millions 17 and 18, and claim 400112 and 991000113.
const bands: readonly Band[] = [
  { from: 1_000, to: 99_999, share: 100 },
  { from: 100_000, to: 399_999, share: 300 },
  { from: 500_000, to: 999_999, share: 600 },
  { from: 1_000_000, to: 9_999_999, share: 3_800 },
  { from: 10_000_000, to: 16_999_999, share: 2_700 },
  { from: 19_000_000, to: 21_999_999, share: 2_490 },
  { from: 100_000_000, to: 899_999_999, share: 5 },
  { from: 1_000_000_000, to: 9_999_999_999, share: 5 },
];

/** Those who come after the full feed have the NPNs from here on, one in each stretch of four. */
const newNpns = { from: 22_000_000, each: 4 };

const ssns = { from: 901_000_001, count: 68_999_999 };
const feins = { from: 1, count: 9_999_999 };

// It shares no factor with the counts of SSNs, FEINs and license numbers (whose formats have 10^n or
// 18^n), so that steps of this length meet every number once before one comes again. Its product
// with any index stays below 2^53.
const stride = 443_186_759;

/** @param count producers of the full feed, at most `mostFeedProducers` */
export function numberFeed(count: number, seed: string): FeedNumbering {
  const random = new Random(`${seed} numbers`);
  return {
    count,
    ssnOffset: random.int(0, ssns.count - 1),
    feinOffset: random.int(0, feins.count - 1),
    licenseOffsets: new Map(stateCodes.map((state) => [state, random.int(0, 999_999_999)])),
  };
}

/**
 * The numbers of the producer with an index from 0. They follow from the index, so that no set of
 * taken numbers grows with the feed: NPNs ascend, SSNs and FEINs never repeat, license numbers only
 * where a state's format is too short for all.
 */
export function numbersAt(numbering: FeedNumbering, index: number): Numbers {
  return {
    drawNpn: (random) => String(npnAt(random, numbering.count, index)),
    drawSsn: () => String(ssns.from + scatter(index, numbering.ssnOffset, ssns.count)),
    drawFein: () => {
      const number = feins.from + scatter(index, numbering.feinOffset, feins.count);
      return `97${String(number).padStart(7, '0')}`;
    },
    drawLicenseNumber: (_, state, format) =>
      licenseNumberAt(index, numbering.licenseOffsets.get(state) ?? 0, format),
  };
}

/** How many of a feed have smaller NPNs than those who come after it. */
export function countBeforeNew(count: number): number {
  return startOf(
    count,
    bands.findIndex(({ from }) => from > newNpns.from),
  );
}

function scatter(index: number, offset: number, count: number): number {
  return (index * stride + offset) % count;
}

// Each has a stretch of its band, and lies anywhere in it.
function npnAt(random: Random, count: number, index: number): number {
  if (index >= count) {
    return newNpns.from + (index - count) * newNpns.each + random.int(0, newNpns.each - 1);
  }
  const number = bands.findIndex((_, at) => index < startOf(count, at + 1));
  const band = bands[number] as Band;
  const start = startOf(count, number);
  const step = (band.to - band.from + 1) / (startOf(count, number + 1) - start);
  const [low, high] = [index - start, index - start + 1].map((at) => Math.floor(at * step));
  return band.from + random.int(low ?? 0, (high ?? 0) - 1);
}

const upTo = bands.map((_, at) => bands.slice(0, at).reduce((sum, { share }) => sum + share, 0));

/** The index with which a band begins; for the one after the last, the count. */
function startOf(count: number, band: number): number {
  return Math.round((count * (upTo[band] ?? 10_000)) / 10_000);
}

function licenseNumberAt(index: number, offset: number, format: string): string {
  let rest = scatter(index, offset, capacityOf(format));
  let text = '';
  for (let at = format.length - 1; at >= 0; at -= 1) {
    const sign = format[at] ?? '';
    const base = baseOf(sign);
    const place = rest % base;
    rest = (rest - place) / base;
    text = (sign === '#' ? place : sign === '@' ? licenseLetters[place] : sign) + text;
  }
  return text;
}

function capacityOf(format: string): number {
  return [...format].reduce((product, sign) => product * baseOf(sign), 1);
}

function baseOf(sign: string): number {
  if (sign === '#') return 10;
  return sign === '@' ? licenseLetters.length : 1;
}
