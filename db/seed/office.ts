import { closedAllWeek, type Interval, type WeeklyHours, weekdays } from '@/lib/domain/hours';
import { nameKey } from '@/lib/domain/name';
import type { StateCode } from '@/lib/domain/state';
import { Random } from './random';

const streetNames = `Adams, Arbor, Ash, Aspen, Bay, Birch, Bridge, Broad, Canal, Cedar, Center,
  Cherry, Chestnut, Church, Clay, College, Commerce, Court, Cypress, Depot, Dogwood, Elm, Field,
  Forest, Franklin, Front, Garden, Grove, Harbor, Hickory, High, Hill, Holly, Jackson, Jefferson,
  Juniper, Lake, Laurel, Lincoln, Locust, Madison, Magnolia, Main, Maple, Market, Meadow, Mill,
  Monroe, Mulberry, North, Oak, Orchard, Park, Pearl, Pecan, Pine, Pleasant, Poplar, Prospect,
  Railroad, Ridge, River, School, Spring, Spruce, State, Summit, Sycamore, Union, Valley, Walnut,
  Washington, Water, Willow`
  .split(',')
  .map((name) => name.trim());
const calles = [
  'Luna',
  'Sol',
  'San José',
  'Comercio',
  'Marina',
  'Las Flores',
  'Betances',
  'Duarte',
];
const kinds = ['St', 'Ave', 'Rd', 'Dr', 'Blvd', 'Ln', 'Pkwy'];
const kindWeights = [40, 22, 14, 10, 6, 5, 3];
const suiteRate = 0.4;

/** A street address that looks like the state's: "214 Walnut St, Suite 310", "12 Calle Luna". */
export function drawStreet(random: Random, state: StateCode): string {
  const number = random.int(1, random.chance(0.5) ? 999 : 9_899);
  const street =
    state === 'PR'
      ? `Calle ${random.pick(calles)}`
      : `${random.pick(streetNames)} ${random.weighted(kinds, kindWeights)}`;
  const suite = random.chance(suiteRate)
    ? `, Suite ${random.int(1, 8) * 100 + random.int(0, 20)}`
    : '';
  return `${number} ${street}${suite}`;
}

function span(opens: string, closes: string): readonly Interval[] {
  return [{ opens, closes }];
}

/** Monday to Friday alike; the weekend as given. */
function week(
  day: readonly Interval[],
  saturday: readonly Interval[] = [],
  sunday: readonly Interval[] = [],
): WeeklyHours {
  const workdays = weekdays.slice(0, 5).map((name) => [name, day]);
  return { ...closedAllWeek, ...Object.fromEntries(workdays), sat: saturday, sun: sunday };
}

const split = [...span('08:00', '12:00'), ...span('13:00', '17:00')];
const nineToFive = span('09:00', '17:00');
const evening = span('11:00', '19:00');

const timetables: readonly WeeklyHours[] = [
  week(nineToFive),
  week(span('08:00', '17:00')),
  week(span('08:30', '16:30')),
  week(span('09:00', '18:00'), span('10:00', '14:00')),
  week(span('10:00', '18:00')),
  week(split),
  { ...week(nineToFive), tue: evening, thu: evening },
  { ...week(nineToFive), fri: span('09:00', '13:00') },
  week(span('08:00', '20:00'), span('09:00', '17:00')),
  week(span('09:00', '20:00'), span('09:00', '20:00'), span('12:00', '18:00')),
  {
    ...closedAllWeek,
    tue: nineToFive,
    wed: nineToFive,
    thu: nineToFive,
    sat: span('09:00', '15:00'),
  },
  week(span('17:30', '20:30'), span('09:00', '16:00')),
];
const timetableWeights = [26, 16, 7, 13, 7, 7, 5, 5, 5, 3, 3, 3];

/** An office's weekly hours; people with another job work in the evening. */
export function drawHours(random: Random): WeeklyHours {
  return random.weighted(timetables, timetableWeights);
}

const textsRate = 0.4;

/**
 * Whether an office takes text messages (the rate is a choice).
 * @param owner tells offices apart; drawn on its own, so that all else about them stays the same
 */
export function drawAcceptsTexts(owner: string): boolean {
  return new Random(`texts ${owner}`).chance(textsRate);
}

/** A name as a part of an e-mail or web address: "García-López" gives "garcialopez". */
export function slug(name: string): string {
  return nameKey(name).replace(/[^a-z0-9]/g, '');
}

/** The words of a name joined by hyphens: "Open Door Clinic" gives "open-door-clinic". */
export function slugOfWords(name: string): string {
  return name
    .split(' ')
    .map(slug)
    .filter((word) => word !== '')
    .join('-');
}
