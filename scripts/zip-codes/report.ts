import { milesBetween, type Point } from './distance';
import type { Place } from './place';
import type { Built } from './rows';
import type { PostalRecord } from './sources';

/** Plain-text figures of a build: counts, gaps filled, disagreements between the sources. */
export function describeBuild(
  places: readonly Place[],
  built: Built,
  postal: ReadonlyMap<string, PostalRecord>,
  gazetteer: ReadonlyMap<string, Point>,
): string {
  return [
    `${built.rows.length} rows`,
    `sources: ${describeCounts(places.map((place) => place.source))}`,
    `notes: ${describeCounts(places.flatMap((place) => place.note ?? []))}`,
    `no county at the point: ${describePlaces(built.noCounty)}`,
    `point in another state: ${describePlaces(built.otherState)}`,
    `miles between gazetteer and postal points: ${describeDistances(postal, gazetteer)}`,
  ].join('\n');
}

function describeCounts(values: readonly string[]): string {
  const groups = Object.entries(Object.groupBy(values, (value) => value));
  return groups.map(([value, group]) => `${value} ${group?.length ?? 0}`).join(', ') || 'none';
}

function describePlaces(places: readonly Place[]): string {
  const sample = places.slice(0, 12).map(({ zip, city, state }) => `${zip} ${city} ${state}`);
  const sources = describeCounts(places.map((place) => place.source));
  return `${places.length} (${sources}): ${sample.join('; ')}`;
}

function describeDistances(
  postal: ReadonlyMap<string, PostalRecord>,
  gazetteer: ReadonlyMap<string, Point>,
): string {
  const miles = [...gazetteer].flatMap(([zip, point]) => {
    const other = postal.get(zip)?.point;
    return other ? [milesBetween(point, other)] : [];
  });
  miles.sort((a, b) => a - b);
  const quantiles = [0.5, 0.9, 0.99, 1].map((q) => `${q * 100}% ${quantile(miles, q).toFixed(2)}`);
  const over = [10, 25, 50].map(
    (limit) => `over ${limit}: ${miles.filter((m) => m > limit).length}`,
  );
  return [`n ${miles.length}`, ...quantiles, ...over].join(', ');
}

function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}
