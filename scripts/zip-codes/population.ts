import type { StateCode } from '../../lib/domain/state';
import { milesBetween } from './distance';
import type { Place } from './place';

/**
 * Resident population on April 1, 2020. Source: US Census Bureau, 2020 Census (Public Law 94-171)
 * and 2020 Island Areas Censuses (public domain). The 50 states and DC add up to 331,449,281.
 */
export const statePopulations: Readonly<Record<StateCode, number>> = {
  AL: 5024279,
  AK: 733391,
  AZ: 7151502,
  AR: 3011524,
  CA: 39538223,
  CO: 5773714,
  CT: 3605944,
  DE: 989948,
  DC: 689545,
  FL: 21538187,
  GA: 10711908,
  HI: 1455271,
  ID: 1839106,
  IL: 12812508,
  IN: 6785528,
  IA: 3190369,
  KS: 2937880,
  KY: 4505836,
  LA: 4657757,
  ME: 1362359,
  MD: 6177224,
  MA: 7029917,
  MI: 10077331,
  MN: 5706494,
  MS: 2961279,
  MO: 6154913,
  MT: 1084225,
  NE: 1961504,
  NV: 3104614,
  NH: 1377529,
  NJ: 9288994,
  NM: 2117522,
  NY: 20201249,
  NC: 10439388,
  ND: 779094,
  OH: 11799448,
  OK: 3959353,
  OR: 4237256,
  PA: 13002700,
  RI: 1097379,
  SC: 5118425,
  SD: 886667,
  TN: 6910840,
  TX: 29145505,
  UT: 3271616,
  VT: 643077,
  VA: 8631393,
  WA: 7705281,
  WV: 1793716,
  WI: 5893718,
  WY: 576851,
  AS: 49710,
  GU: 153836,
  MP: 47329,
  PR: 3285874,
  VI: 87146,
};

const nearbyMiles = 10;

/**
 * Estimates each ZIP's residents, for spreading synthetic agents only: never show it to anyone.
 *
 * The state's census total is shared out among its ZIPs with a Census area in proportion to the
 * square root of the number of ZIPs of any kind within 10 miles: the Postal Service adds ZIPs where
 * people are, and ZIPs in towns hold more of them. PO box and single-building ZIPs get 0. The
 * result is indexed like `places`.
 */
export function estimatePopulations(places: readonly Place[]): number[] {
  const grid = buildGrid(places);
  const weights = places.map((place) => weightOf(place, grid));
  const totals = new Map<StateCode, number>();
  places.forEach(({ state }, index) => {
    totals.set(state, (totals.get(state) ?? 0) + (weights[index] ?? 0));
  });
  return places.map(({ state }, index) => {
    const share = (weights[index] ?? 0) / (totals.get(state) ?? 1);
    return Math.round(statePopulations[state] * share);
  });
}

type Grid = ReadonlyMap<string, readonly Place[]>;

function weightOf(place: Place, grid: Grid): number {
  if (!place.hasArea) return 0;
  const around = neighborhood(place).flatMap((key) => grid.get(key) ?? []);
  const nearby = around.filter((other) => milesBetween(place.point, other.point) <= nearbyMiles);
  return Math.sqrt(nearby.length);
}

// Cells of a quarter degree; two to each side cover 10 miles up to 72 degrees north.
function buildGrid(places: readonly Place[]): Grid {
  const grid = new Map<string, Place[]>();
  for (const place of places) {
    const key = cellKey(...cellOf(place));
    grid.set(key, grid.get(key) ?? []);
    grid.get(key)?.push(place);
  }
  return grid;
}

function neighborhood(place: Place): string[] {
  const [row, column] = cellOf(place);
  const steps = [-2, -1, 0, 1, 2];
  return steps.flatMap((dRow) => steps.map((dColumn) => cellKey(row + dRow, column + dColumn)));
}

function cellOf({ point }: Place): [row: number, column: number] {
  return [Math.floor(point.latitude * 4), Math.floor(point.longitude * 4)];
}

function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}
