import { lastNameKey, nameKey } from '@/lib/domain/name';
import type { ProducerAlias, ProducerName, ProducerRecord } from '@/lib/domain/producer';
import type { StateCode } from '@/lib/domain/state';
import { drawAppointments, drawLicenses, drawStanding, type Standing } from './licenses';
import { heritages } from './names';
import { drawPerson, type SyntheticPerson } from './people';
import { personas } from './persona-list';
import { drawPlace, type Place } from './places';
import type { Random } from './random';
import { heritageFactorsOf } from './state-facts';
import type { Ground, World } from './world';

/** A generated producer with what only the generator knows: where they live and what they speak. */
export type DrawnProducer = {
  readonly record: ProducerRecord;
  readonly place: Place;
  readonly person: SyntheticPerson;
};

/** Alternate names are kept for this share of people (choice). */
const aliasRate = 0.05;

/**
 * A person in NIPR.
 * @param given the standing at home; drawn when it is absent
 */
export function drawProducer(random: Random, world: World, given?: Standing): DrawnProducer {
  const drawn = drawIndividual(random, world, given);
  const ssnHmac = world.context.hashSsn(world.numbers.drawSsn(random));
  return { ...drawn, record: { ...drawn.record, ssnHmac } };
}

/** The same without an SSN. */
export function drawIndividual(random: Random, ground: Ground, given?: Standing): DrawnProducer {
  const place = drawPlace(random, ground.places);
  const person = drawStranger(random, place.state);
  const npn = ground.numbers.drawNpn(random);
  const licenses = drawLicenses(random, ground, npn, place.state, given ?? drawStanding(random));
  const record: ProducerRecord = {
    npn,
    kind: 'individual',
    name: nameOf(person),
    aliases: random.chance(aliasRate) ? drawAliases(random, person, place.state) : [],
    residentState: place.state,
    licenses,
    appointments: drawAppointments(random, ground, licenses, given === 'healthy'),
    actions: [],
    ssnHmac: null,
    fein: null,
  };
  return { record, place, person };
}

function nameOf({ firstName, middleInitial, lastName, suffix }: SyntheticPerson): ProducerName {
  return { first: firstName, middle: middleInitial ?? '', last: lastName, suffix: suffix ?? '' };
}

/** A person of the state who cannot be taken for a persona. */
function drawStranger(random: Random, state: StateCode): SyntheticPerson {
  const factors = heritageFactorsOf(state);
  for (;;) {
    const person = drawPerson(random, factors);
    if (!isPersonaName(nameOf(person))) return person;
  }
}

// A namesake would change what a persona's Save answers: names decide where the SSN cannot.
const personaKeys: ReadonlySet<string> = new Set(
  personas
    .flatMap(({ name, nipr }) => [name, ...(nipr ? [nipr.name] : []), nipr?.alias ?? name])
    .map((name) => `${nameKey(name.first)} ${lastNameKey(name.last)}`),
);

function isPersonaName({ first, middle, last }: ProducerName): boolean {
  const lastKey = keptLastKey(last);
  if (!personaLastKeys.has(lastKey)) return false;
  return [first, `${first}${middle}`].some((given) =>
    personaKeys.has(`${nameKey(given)} ${lastKey}`),
  );
}

const personaLastKeys: ReadonlySet<string> = new Set(
  [...personaKeys].map((key) => key.slice(key.indexOf(' ') + 1)),
);

// A key costs more than the rest of a person, and there are only so many last names to draw.
const keptLastKeys = new Map<string, string>();

function keptLastKey(last: string): string {
  const kept = keptLastKeys.get(last);
  if (kept !== undefined) return kept;
  const key = lastNameKey(last);
  keptLastKeys.set(last, key);
  return key;
}

const nicknames: ReadonlyMap<string, string> = new Map(
  `Alexander Alex, Andrew Drew, Anthony Tony, Barbara Barb, Benjamin Ben, Catherine Cathy,
  Charles Charlie, Christina Tina, Christopher Chris, Daniel Dan, David Dave, Deborah Debbie,
  Donald Don, Edward Ed, Elizabeth Beth, Francisco Paco, Gregory Greg, Guadalupe Lupe, James Jim,
  Jeffrey Jeff, Jennifer Jen, Jonathan Jon, Joseph Joe, Joshua Josh, Katherine Kate, Kenneth Ken,
  Kimberly Kim, Margaret Peggy, Matthew Matt, Michael Mike, Nicholas Nick, Pamela Pam,
  Patricia Pat, Rebecca Becky, Richard Rick, Robert Bob, Ronald Ron, Samantha Sam, Samuel Sam,
  Stephen Steve, Steven Steve, Susan Sue, Theresa Terry, Thomas Tom, Timothy Tim, William Bill`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** A nickname known everywhere, or a former last name that one state keeps. */
export function drawAliases(
  random: Random,
  person: SyntheticPerson,
  state: StateCode,
): ProducerAlias[] {
  const name = nameOf(person);
  const nickname = nicknames.get(name.first);
  const alias: ProducerAlias = nickname
    ? { name: { ...name, first: nickname }, state: null }
    : { name: { ...name, last: drawFormerName(random, person), suffix: '' }, state };
  const isNew = alias.name.last !== name.last || alias.name.first !== name.first;
  return isNew && !isPersonaName(alias.name) ? [alias] : [];
}

function drawFormerName(random: Random, person: SyntheticPerson): string {
  const ofHeritage = heritages.find((heritage) => heritage.name === person.heritage);
  return random.pick(ofHeritage?.lastNames ?? [person.lastName]);
}

const agencyNames = [
  (last: string, city: string) => `${last} ${city} Insurance Agency LLC`,
  (last: string) => `${last} & Associates Insurance Services Inc.`,
  (last: string) => `${last} Family Benefits LLC`,
  (_: string, city: string) => `${city} Health Coverage Advisors LLC`,
  (last: string, city: string) => `${last} Insurance Group of ${city} Inc.`,
];

/** An agency in NIPR: an NPN and a FEIN of its own, a name, licenses at home and around. */
export function drawAgency(random: Random, ground: Ground): ProducerRecord {
  const place = drawPlace(random, ground.places);
  const { lastName } = drawStranger(random, place.state);
  const npn = ground.numbers.drawNpn(random);
  const licenses = drawLicenses(random, ground, npn, place.state, drawStanding(random));
  const last = random.pick(agencyNames)(lastName, place.city);
  return {
    npn,
    kind: 'agency',
    name: { first: '', middle: '', last, suffix: '' },
    aliases: [],
    residentState: place.state,
    licenses,
    appointments: drawAppointments(random, ground, licenses, false),
    actions: [],
    ssnHmac: null,
    fein: ground.numbers.drawFein(random),
  };
}
