import type { LanguageCode } from '../../lib/domain/language';
import { americanFirstNames, type Heritage, heritages } from './names';
import type { Random } from './random';

/** A synthetic person's name and the languages such a person may well speak. No real person. */
export type SyntheticPerson = {
  firstName: string;
  /** A capital letter, or nothing for one person in three. */
  middleInitial?: string;
  lastName: string;
  suffix?: string;
  heritage: string;
  /** English first; others from the heritage. */
  languages: LanguageCode[];
};

const suffixes = ['Jr.', 'Sr.', 'II', 'III', 'IV'];
const suffixWeights = [50, 10, 15, 20, 5];
const initials = [...'ABCDEFGHIJKLMNOPRSTVWYZ'];

// Rates are choices: enough hyphens and suffixes to exercise the name comparison, yet rare.
const suffixRate = 0.02;
const hyphenRate = 0.02;
const middleRate = 2 / 3;

type Factors = Readonly<Record<string, number>>;

const noFactors: Factors = {};

/**
 * Draws one person; the same generator state gives the same person.
 * @param factors by heritage, how much more common it is here than in the country (absent: 1)
 */
export function drawPerson(random: Random, factors: Factors = noFactors): SyntheticPerson {
  const heritage = random.weighted(heritages, sharesFor(factors));
  const middleInitial = random.chance(middleRate) ? random.pick(initials) : undefined;
  const suffix = random.chance(suffixRate) ? random.weighted(suffixes, suffixWeights) : undefined;
  return {
    firstName: drawFirstName(random, heritage),
    ...(middleInitial && { middleInitial }),
    lastName: drawLastName(random, heritage),
    ...(suffix && { suffix }),
    heritage: heritage.name,
    languages: drawLanguages(random, heritage),
  };
}

// Kept by the object that the factors are: there is one for each state.
const keptShares = new WeakMap<Factors, readonly number[]>();

function sharesFor(factors: Factors): readonly number[] {
  const kept = keptShares.get(factors);
  if (kept) return kept;
  const shares = heritages.map(({ name, share }) => share * (factors[name] ?? 1));
  keptShares.set(factors, shares);
  return shares;
}

function drawFirstName(random: Random, heritage: Heritage): string {
  const own = random.chance(heritage.ownFirstName);
  return random.pick(own ? heritage.firstNames : americanFirstNames);
}

function drawLastName(random: Random, heritage: Heritage): string {
  const name = random.pick(heritage.lastNames);
  if (name.includes('-') || !random.chance(hyphenRate)) return name;
  const second = random.pick(heritage.lastNames);
  return second === name || second.includes('-') ? name : `${name}-${second}`;
}

const languageRates: ReadonlyMap<Heritage, readonly (readonly [LanguageCode, number])[]> = new Map(
  heritages.map((heritage) => [heritage, Object.entries(heritage.languages)]),
);

function drawLanguages(random: Random, heritage: Heritage): LanguageCode[] {
  const rates = languageRates.get(heritage) ?? [];
  const spoken = rates.filter(([, rate]) => random.chance(rate));
  return ['en', ...spoken.map(([code]) => code)];
}
