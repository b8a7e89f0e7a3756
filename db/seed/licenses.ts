import type { HealthLineRule } from '@/lib/domain/health-line';
import type { Appointment, License, LineOfAuthority } from '@/lib/domain/producer';
import { niprStates, type StateCode } from '@/lib/domain/state';
import { drawDay } from './days';
import type { Random } from './random';
import { licenseFormat, neighborsOf, soughtStates } from './state-facts';
import type { Ground } from './world';

/** How a producer stands at home, in shares that are a choice: most sell health insurance. */
export type Standing =
  | 'healthy'
  | 'property-only'
  | 'line-inactive'
  | 'license-expired'
  | 'license-inactive';

const standings: readonly Standing[] = [
  'healthy',
  'property-only',
  'line-inactive',
  'license-expired',
  'license-inactive',
];

export function drawStanding(random: Random): Standing {
  return random.weighted(standings, [74, 14, 4, 6, 2]);
}

/** The home license first, then those of other states. */
export function drawLicenses(
  random: Random,
  ground: Ground,
  npn: string,
  home: StateCode,
  standing: Standing,
): License[] {
  const own = drawLicense(random, ground, npn, home, standing);
  const count = random.weighted(otherCounts, ground.otherCountWeights);
  const others = drawOtherStates(random, home, count).map((state): License => {
    const lapsed = standing === 'healthy' && random.chance(lapsedRate);
    const drawn = drawLicense(random, ground, npn, state, lapsed ? 'license-expired' : standing);
    return { ...drawn, residency: 'non-resident' };
  });
  return [own, ...others];
}

/** Of healthy producers' licenses abroad, this share was not renewed. */
const lapsedRate = 0.05;

function drawLicense(
  random: Random,
  ground: Ground,
  npn: string,
  state: StateCode,
  standing: Standing,
): License {
  const rule = random.pick(rulesOf(ground, state));
  const { effectiveOn, expiresOn } = drawTerm(random, ground.context.planYear, standing);
  const inactive = standing === 'license-expired' || standing === 'license-inactive';
  return {
    state,
    number: drawNumber(random, ground, npn, state),
    licenseClass: rule.licenseClass,
    residency: 'resident',
    status: inactive ? 'inactive' : 'active',
    effectiveOn,
    expiresOn,
    lines: drawLineNames(random, rule, standing).map((name): LineOfAuthority => {
      const off = inactive || (standing === 'line-inactive' && name === rule.licenseLine);
      return { name, status: off ? 'inactive' : 'active', effectiveOn, expiresOn };
    }),
  };
}

function rulesOf({ rules }: Ground, state: StateCode): readonly HealthLineRule[] {
  return rules.get(state) ?? [];
}

/** Of active licenses, this share has no end (continuous until surrendered). */
const endlessRate = 0.08;

// Plan year N is the newest from August of N-1 to July of N at the earliest, so what ends by N-2
// has ended and what ends after registration for N closes has not, whenever the seed is made.
function drawTerm(random: Random, year: number, standing: Standing) {
  if (standing === 'license-expired') {
    return {
      effectiveOn: drawDay(random, `${year - 25}-01-01`, `${year - 6}-12-31`),
      expiresOn: drawDay(random, `${year - 5}-01-01`, `${year - 2}-12-31`),
    };
  }
  const effectiveOn = drawDay(random, `${year - 20}-01-01`, `${year - 2}-12-31`);
  const expiresOn = drawDay(random, `${year}-11-30`, `${year + 2}-10-31`);
  return { effectiveOn, expiresOn: random.chance(endlessRate) ? null : expiresOn };
}

function drawLineNames(random: Random, rule: HealthLineRule, standing: Standing): string[] {
  if (standing === 'property-only') return ['Property', 'Casualty'];
  const hasLife = rule.licenseLine.startsWith('Life');
  return [
    rule.licenseLine,
    ...(!hasLife && random.chance(0.85) ? ['Life'] : []),
    ...(random.chance(0.16) ? ['Property', 'Casualty'] : []),
    ...(random.chance(0.05) ? ['Variable Life and Variable Annuity'] : []),
  ];
}

function drawNumber(random: Random, ground: Ground, npn: string, state: StateCode): string {
  const format = licenseFormat(state);
  return format === 'NPN' ? npn : ground.numbers.drawLicenseNumber(random, state, format);
}

/** In how many further states one may be licensed; a `Ground` weighs them. */
const otherCounts = [0, 1, 2, 3, 4, 6, 9, 14, 20, 30];

/** So many further states; neighbors first, then those that many want. */
function drawOtherStates(random: Random, home: StateCode, count: number): StateCode[] {
  if (count === 0) return [];
  const appeal = appealByHome.get(home) ?? appealFrom(home);
  const [states, weights] = [[...appeal.states], [...appeal.weights]];
  const chosen: StateCode[] = [];
  while (chosen.length < count) {
    const state = random.weighted(states, weights);
    const index = states.indexOf(state);
    states.splice(index, 1);
    weights.splice(index, 1);
    chosen.push(state);
  }
  return chosen.sort();
}

/** All states but one's own, with how much one wants a license there. */
type Appeal = { readonly states: readonly StateCode[]; readonly weights: readonly number[] };

function appealFrom(home: StateCode): Appeal {
  const neighbors = new Set(neighborsOf(home));
  const states = niprStates.map((state) => state.code).filter((state) => state !== home);
  return { states, weights: states.map((state) => stateWeight(state, neighbors)) };
}

const territories: ReadonlySet<StateCode> = new Set<StateCode>(['GU', 'PR', 'VI']);

function stateWeight(state: StateCode, neighbors: ReadonlySet<StateCode>): number {
  if (neighbors.has(state)) return 20;
  if (soughtStates.has(state)) return 4;
  return territories.has(state) ? 0.1 : 1;
}

const appealByHome: ReadonlyMap<StateCode, Appeal> = new Map(
  niprStates.map(({ code }) => [code, appealFrom(code)]),
);

// Invented carriers; any likeness to a real one is chance.
const carriers = [
  'Blue Heron Health Plan',
  'Cedar Ridge Life and Health Insurance Company',
  'Copper Lantern Mutual Insurance Company',
  'Four Rivers Health Cooperative',
  'Juniper Field Insurance Company',
  'Maple Harbor Health Insurance Company',
  'Painted Mesa Health Plan',
  'Quiet Valley Assurance Company',
  'Stone Bridge Benefit Insurance Company',
  'Tidewater Lane Health Plan',
];

/** Of licenses that need an appointment, this share has it; of the others, some have one too. */
const appointedRate = 0.85;
const otherAppointedRate = 0.15;
const endedRate = 0.06;

/**
 * Appointments by carriers: by rule where a state asks for one (the rule table's
 * appointment-level line), here and there elsewhere.
 * @param mustPass the home license has every appointment it needs
 */
export function drawAppointments(
  random: Random,
  ground: Ground,
  licenses: readonly License[],
  mustPass: boolean,
): Appointment[] {
  return licenses.flatMap((license) => {
    const rule = findRule(ground, license);
    if (!rule) return [];
    const needed = rule.appointmentLine !== null;
    const isHome = license.residency === 'resident';
    const sure = needed && isHome && mustPass;
    if (!sure && !random.chance(needed ? appointedRate : otherAppointedRate)) return [];
    const line = rule.appointmentLine ?? rule.licenseLine;
    const lasting = sure || (license.status === 'active' && !random.chance(endedRate));
    return [drawAppointment(random, ground, license, line, lasting)];
  });
}

function findRule(ground: Ground, license: License): HealthLineRule | undefined {
  const names = license.lines.map((line) => line.name);
  return rulesOf(ground, license.state).find(
    (rule) => rule.licenseClass === license.licenseClass && names.includes(rule.licenseLine),
  );
}

function drawAppointment(
  random: Random,
  ground: Ground,
  { state, effectiveOn }: License,
  line: string,
  lasting: boolean,
): Appointment {
  const lastYear = `${ground.context.planYear - 2}-12-31`;
  const from = drawDay(random, effectiveOn, lastYear);
  const terminatedOn = lasting ? null : drawDay(random, from, lastYear);
  const company = random.pick(carriers);
  const terminationReason = '';
  return { state, company, line, effectiveOn: from, terminatedOn, terminationReason };
}
