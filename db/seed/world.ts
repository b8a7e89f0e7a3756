import type { HealthLineRule } from '@/lib/domain/health-line';
import type { Handle } from '../handle';
import { listHealthLineRules } from '../health-line';
import type { SeedContext } from './personas';
import { loadPlaces, type Places } from './places';
import type { Random } from './random';

/** What all generated people have in common. */
export type World = {
  readonly context: SeedContext;
  readonly places: Places;
  readonly rules: readonly HealthLineRule[];
  /** Numbers that somebody has, so that nobody else gets them. */
  readonly taken: Set<string>;
};

export async function loadWorld(db: Handle, context: SeedContext): Promise<World> {
  const rules = await listHealthLineRules(db);
  return { context, rules, places: await loadPlaces(db), taken: new Set() };
}

// The personas have 17,000,101 to 17,001,199 and claim 18,000,103 to 18,000,108, so the millions
// 17 and 18 stay free. Newest NPNs have eight digits and begin with 2.
const npnRanges: readonly (readonly [number, number])[] = [
  [2_000_000, 9_999_999],
  [10_000_000, 16_999_999],
  [19_000_000, 21_999_999],
];
const npnWeights = [40, 35, 25];

/** A National Producer Number that nobody has, the personas included. */
export function drawNpn(random: Random, world: World): string {
  return drawUnused(world, 'npn', () => {
    const [from, to] = random.weighted(npnRanges, npnWeights);
    return String(random.int(from, to));
  });
}

/**
 * Nine digits starting with 9, which are never issued; 900-10 belongs to the personas, and the
 * agencies' FEINs start with 97.
 */
export function drawSsn(random: Random, world: World): string {
  return drawUnused(world, 'ssn', () => String(random.int(901_000_001, 969_999_999)));
}

/** A Federal Tax ID with a first half that the IRS has not assigned (general knowledge). */
export function drawFein(random: Random, world: World): string {
  return drawUnused(world, 'fein', () => `97${String(random.int(1, 9_999_999)).padStart(7, '0')}`);
}

/** Draws until the text is one that nobody of its kind has. */
export function drawUnused({ taken }: World, kind: string, draw: () => string): string {
  for (;;) {
    const text = draw();
    const key = `${kind} ${text}`;
    if (taken.has(key)) continue;
    taken.add(key);
    return text;
  }
}
