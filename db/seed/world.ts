import type { HealthLineTable } from '@/lib/domain/health-line';
import type { StateCode } from '@/lib/domain/state';
import type { Handle } from '../handle';
import { getHealthLineTable } from '../health-line';
import type { SeedContext } from './personas';
import { loadPlaces, type Places } from './places';
import type { Random } from './random';

/** What producers are drawn from. */
export type Ground = {
  /** The plan year around which licenses begin and end. */
  readonly context: Pick<SeedContext, 'planYear'>;
  readonly places: Places;
  readonly rules: HealthLineTable;
  /** How likely each count of further states is, in the order of `otherCounts` (licenses.ts). */
  readonly otherCountWeights: readonly number[];
  readonly numbers: Numbers;
};

/** Where the numbers come from that only one producer may have. */
export type Numbers = {
  /** A National Producer Number that nobody has, the personas included. */
  readonly drawNpn: (random: Random) => string;
  /**
   * Nine digits starting with 9, which are never issued; 900-10 belongs to the personas, and the
   * agencies' FEINs start with 97.
   */
  readonly drawSsn: (random: Random) => string;
  /** A Federal Tax ID with a first half that the IRS has not assigned (general knowledge). */
  readonly drawFein: (random: Random) => string;
  /** @param format of the state: `#` is a digit, `@` a letter, the rest stays */
  readonly drawLicenseNumber: (random: Random, state: StateCode, format: string) => string;
};

/** What all generated people of the sandbox have in common. */
export type World = Ground & {
  readonly context: SeedContext;
  /** Numbers that somebody has, so that nobody else gets them. */
  readonly taken: Set<string>;
};

/** In the sandbox most people have one license (choice). */
const otherCountWeights = [40, 16, 12, 9, 6, 6, 4, 3, 2, 2];

export async function loadWorld(db: Handle, context: SeedContext): Promise<World> {
  const taken = new Set<string>();
  return {
    context,
    rules: await getHealthLineTable(db),
    places: await loadPlaces(db),
    otherCountWeights,
    numbers: unusedNumbers(taken),
    taken,
  };
}

// The personas have 17,000,101 to 17,001,199 and claim 18,000,103 to 18,000,108, so the millions
// 17 and 18 stay free. Newest NPNs have eight digits and begin with 2.
const npnRanges: readonly (readonly [number, number])[] = [
  [2_000_000, 9_999_999],
  [10_000_000, 16_999_999],
  [19_000_000, 21_999_999],
];
const npnWeights = [40, 35, 25];

/** The letters of license numbers: those that nobody takes for a digit. */
export const licenseLetters = [...'ABCDEFGHJKLMNPRSTW'];

/** Numbers that are drawn until one is free: right for thousands of people, not for millions. */
function unusedNumbers(taken: Set<string>): Numbers {
  return {
    drawNpn: (random) =>
      drawUnused({ taken }, 'npn', () => {
        const [from, to] = random.weighted(npnRanges, npnWeights);
        return String(random.int(from, to));
      }),
    drawSsn: (random) =>
      drawUnused({ taken }, 'ssn', () => String(random.int(901_000_001, 969_999_999))),
    drawFein: (random) =>
      drawUnused({ taken }, 'fein', () => `97${String(random.int(1, 9_999_999)).padStart(7, '0')}`),
    drawLicenseNumber: (random, state, format) =>
      drawUnused({ taken }, `license ${state}`, () => fillFormat(random, format)),
  };
}

function fillFormat(random: Random, format: string): string {
  return format
    .replace(/#/g, () => String(random.int(0, 9)))
    .replace(/@/g, () => random.pick(licenseLetters));
}

/** Draws until the text is one that nobody of its kind has. */
export function drawUnused(
  { taken }: Pick<World, 'taken'>,
  kind: string,
  draw: () => string,
): string {
  for (;;) {
    const text = draw();
    const key = `${kind} ${text}`;
    if (taken.has(key)) continue;
    taken.add(key);
    return text;
  }
}
