import type { IsoDate } from '@/lib/domain/iso-date';
import { planYear } from '@/lib/domain/plan-year';
import type { MarketRole } from '@/lib/domain/profile';
import type { RegistrationStatusCode } from '@/lib/domain/registration';
import type { Registration } from '../registration';
import { addDays, drawDay, earlier } from './days';
import type { Random } from './random';
import type { World } from './world';

/** The first plan year of the public lists (domain.md, Numbers). */
const firstListedYear = 2016;

/** One who registers, and in which plan years that was possible. */
export type Registrant = {
  readonly npn: string;
  readonly accountId: string | null;
  readonly role: Exclude<MarketRole, 'none'>;
  /** The first day of the home license. */
  readonly licensedOn: IsoDate;
};

const skipRate = 0.08;
const reinstatedRate = 0.006;
const terminatedRate = 0.005;

/** The plan years of a registered agent up to N; each is listed once, N always. */
export function drawHistory(random: Random, world: World, registrant: Registrant): Registration[] {
  const newest = world.context.planYear;
  const first = drawFirstYear(random, registrant, newest);
  const earlierYears = range(first, newest - 1).filter(() => !random.chance(skipRate));
  return [...earlierYears, newest].map((year) => {
    const isPast = year < newest;
    const status = isPast ? drawStatus(random, terminatedRate) : null;
    return drawRegistration(random, world, registrant, year, status);
  });
}

/** The plan years of one who stopped before N, some of them by termination. */
export function drawPastHistory(
  random: Random,
  world: World,
  registrant: Registrant,
): Registration[] {
  const newest = world.context.planYear;
  const first = drawFirstYear(random, registrant, newest - 2);
  const last = random.int(first, newest - 1);
  return range(first, last).map((year) => {
    const status = drawStatus(random, year === last ? 0.12 : 0);
    return drawRegistration(random, world, registrant, year, status);
  });
}

/** Half began in the last four years: most agents do not stay long (choice). */
function drawFirstYear(random: Random, { licensedOn }: Registrant, latest: number): number {
  const possible = Math.max(firstListedYear, Number(licensedOn.slice(0, 4)) + 1);
  const recent = random.chance(0.5) ? Math.max(possible, latest - 3) : possible;
  return recent >= latest ? latest : random.int(recent, latest);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

const digits = [1, 2, 3, 4] as const;
const digitWeights = [50, 25, 5, 20];

function drawStatus(random: Random, terminated: number): RegistrationStatusCode | null {
  const letter = random.chance(terminated) ? 'T' : random.chance(reinstatedRate) ? 'R' : null;
  return letter && `${letter}${random.weighted(digits, digitWeights)}`;
}

function drawRegistration(
  random: Random,
  world: World,
  { npn, accountId, role }: Registrant,
  year: number,
  status: RegistrationStatusCode | null,
): Registration {
  const { closesOn } = planYear(year, world.context.opensOn);
  const completedOn = drawCompletion(random, world, year);
  const later = earlier(addDays(completedOn, random.int(0, 6)), world.context.today);
  const shopOn = role === 'shop' ? completedOn : earlier(later, closesOn);
  return {
    npn,
    planYear: year,
    accountId,
    individualCompletedOn: role === 'shop' ? null : completedOn,
    individualEndsOn: role === 'shop' ? null : closesOn,
    shopCompletedOn: role === 'individual' ? null : shopOn,
    shopEndsOn: role === 'individual' ? null : closesOn,
    status,
  };
}

/** Days after the opening between which people finish, and how many do (choice). */
const spans: readonly (readonly [number, number])[] = [
  [5, 95],
  [95, 165],
  [165, 330],
];
const spanWeights = [74, 20, 6];
/** For N the first months alone, so that a sandbox made in winter is the same one day later. */
const newestSpan = [2, 110] as const;

/** Most finish before open enrollment, some while it runs, a few later; nobody in the future. */
function drawCompletion(random: Random, { context }: World, year: number): IsoDate {
  const { opensOn, closesOn } = planYear(year, context.opensOn);
  const span = random.weighted(spans, spanWeights);
  const [from, to] = year === context.planYear ? newestSpan : span;
  const drawn = drawDay(random, addDays(opensOn, from), addDays(opensOn, to));
  const last = earlier(closesOn, context.today);
  return drawn <= last ? drawn : drawDay(random, opensOn, last);
}
