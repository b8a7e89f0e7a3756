import lookUp from '@photostructure/tz-lookup';
import type { StateCode } from '../../lib/domain/state';
import { nearestByDistance, type Point } from './distance';
import { zoneLaws } from './time-zone-law';

/** A point in a known county. */
export type Located = { point: Point; state: StateCode; countyFips: string };

// Off the coast the look-up gives Etc/GMT+5 and the like, at the border a foreign zone.
const usZones = new RegExp(
  `^(America/(${[
    'New_York|Chicago|Denver|Phoenix|Los_Angeles|Boise|Detroit',
    'Anchorage|Juneau|Sitka|Metlakatla|Yakutat|Nome|Adak',
    '(Indiana|Kentucky|North_Dakota)/\\w+',
  ].join('|')})|Pacific/Honolulu)$`,
);

// From this share of a county's points upwards the rest are taken for errors of the look-up, whose
// map is coarse: measured on 33,787 ZIPs, see docs/data-sources.md.
const countyMajority = 0.6;

/**
 * IANA time zone of every point: the legal zone of its county; where the law is not tabled, the
 * zone most points of the county fall in; in a divided county the point's own, or its neighbor's.
 */
export function assignTimeZones(items: readonly Located[]): string[] {
  const own = items.map((item) => findOwnZone(item.point));
  const majority = countyMajorities(items, own);
  const donors = items.flatMap((item, i) => (own[i] ? [{ ...item, zone: own[i] }] : []));
  return items.map((item, i) => {
    const zone = findLegalZone(item) ?? majority.get(item.countyFips) ?? own[i];
    return zone ?? borrowZone(item, donors);
  });
}

/** Zone of the coarse world map at a point; none where that is not a zone of US land. */
export function findOwnZone({ latitude, longitude }: Point): string | undefined {
  const zone = lookUp(latitude, longitude);
  return usZones.test(zone) ? zone : undefined;
}

function findLegalZone({ state, countyFips }: Located): string | undefined {
  const law = zoneLaws[state];
  if (!law || law.split?.includes(countyFips)) return undefined;
  const exception = Object.entries(law.counties ?? {}).find(([, fips]) =>
    fips.includes(countyFips),
  );
  return exception?.[0] ?? law.usual;
}

function countyMajorities(
  items: readonly Located[],
  own: readonly (string | undefined)[],
): Map<string, string> {
  const zonesByCounty = Map.groupBy(own.keys(), (i) => items[i]?.countyFips ?? '');
  const majorities = new Map<string, string>();
  for (const [fips, indexes] of zonesByCounty) {
    const zone = majorityOf(indexes.flatMap((i) => own[i] ?? []));
    if (zone && !isSplit(fips)) majorities.set(fips, zone);
  }
  return majorities;
}

function majorityOf(zones: readonly string[]): string | undefined {
  const groups = [...Map.groupBy(zones, (zone) => zone)];
  return groups.find(([, group]) => group.length >= countyMajority * zones.length)?.[0];
}

function isSplit(countyFips: string): boolean {
  return Object.values(zoneLaws).some((law) => law?.split?.includes(countyFips));
}

function borrowZone(item: Located, donors: readonly (Located & { zone: string })[]): string {
  const inState = donors.filter((donor) => donor.state === item.state);
  const donor = nearestByDistance(item.point, inState);
  if (!donor) throw new Error(`No time zone to borrow in ${item.state}`);
  return donor.zone;
}
