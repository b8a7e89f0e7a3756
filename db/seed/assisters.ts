import type { AssisterKind } from '@/lib/domain/assister';
import { closedAllWeek } from '@/lib/domain/hours';
import { nameKey } from '@/lib/domain/name';
import { type Assister, saveAssister } from '../assister';
import type { Handle } from '../handle';
import { drawAcceptsTexts, drawHours, drawStreet, slugOfWords } from './office';
import { drawPerson } from './people';
import { personas } from './persona-list';
import { drawPhone, type Place, type Places, placeAt } from './places';
import { Random } from './random';
import { heritageFactorsOf } from './state-facts';
import { drawUnused, type World } from './world';

// Invented organizations: a name that could stand anywhere, then what it is.
const titles = `Harbor Light, Open Door, Good Neighbor, Cornerstone, New Leaf, Helping Hands,
  Common Ground, First Step, Bright Path, Lantern House, Crossroads, Riverbend, Oak Street,
  Sunrise, Community Bridge, Welcome Table, North Star, Three Rivers, Green Valley, Pathways`
  .split(',')
  .map((title) => title.trim());
const organizations: Readonly<Record<AssisterKind, readonly string[]>> = {
  navigator: [
    'Family Services',
    'Legal Aid Society',
    'Community Action',
    'Immigrant and Refugee Center',
    'Health Access Project',
    'Neighborhood Alliance',
  ],
  'certified-application-counselor': [
    'Community Health Center',
    'Family Clinic',
    'Regional Hospital',
    'Public Health Partners',
    'Primary Care Network',
  ],
};

/** Writes the free helpers: navigators and certified application counselors. */
export async function seedAssisters(db: Handle, world: World, count: number): Promise<void> {
  const spots = personaPlaces(world.places).slice(0, count);
  for (let number = 1; number <= count; number += 1) {
    const rest = count - spots.length;
    // Evenly along the line of all people, so that each region has its share.
    const place =
      spots[number - 1] ?? placeAt(world.places, (number - spots.length - 0.5) / Math.max(rest, 1));
    await saveAssister(db, drawAssister(world, number, place));
  }
}

/** Where testers look first: the personas' cities have a free helper each. */
function personaPlaces({ list }: Places): Place[] {
  const cities = new Map<string, Place>();
  for (const { place, nipr } of personas) {
    if (!place || !nipr) continue;
    const key = nameKey(place.city);
    const found = list.find((one) => one.state === nipr.state && one.cityKey === key);
    if (found) cities.set(`${nipr.state} ${key}`, found);
  }
  return [...cities.values()];
}

function drawAssister(world: World, number: number, place: Place): Assister {
  const random = new Random(`assister ${number}`);
  const kind = random.chance(0.45) ? 'navigator' : 'certified-application-counselor';
  const title = drawUnused(
    world,
    'organization',
    () => `${random.pick(titles)} ${random.pick(organizations[kind])}`,
  );
  const host = `${slugOfWords(title)}.example.org`;
  return {
    id: `assister-${String(number).padStart(2, '0')}`,
    kind,
    name: title,
    street: drawStreet(random, place.state),
    city: place.city,
    state: place.state,
    zip: place.zip,
    phone: drawPhone(random, world.places, place),
    acceptsTexts: drawAcceptsTexts(`assister ${number}`),
    email: `help@${host}`,
    website: random.chance(0.8) ? `https://www.${host}` : '',
    hours: random.chance(0.9) ? drawHours(random) : closedAllWeek,
    languages: drawLanguages(random, place),
  };
}

/** What the staff speaks: English, very often Spanish, and what two colleagues bring. */
function drawLanguages(random: Random, place: Place): string[] {
  const factors = heritageFactorsOf(place.state);
  const staff = [1, 2, 3].flatMap(() => drawPerson(random, factors).languages);
  const spanish = random.chance(0.7) ? ['es'] : [];
  return [...new Set(['en', ...spanish, ...staff])];
}
