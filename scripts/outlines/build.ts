/**
 * Writes db/seed/data/outlines.json.br, the outlines of states and counties that the portal's maps
 * are drawn from, and lib/domain/state-box-list.ts, how far each state reaches. Run with
 * `npx tsx scripts/outlines/build.ts`; the sources are described in docs/data-sources.md.
 */
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { OutlineFile } from '../../lib/domain/outline';
import { type StateCode, states } from '../../lib/domain/state';
import { listAbroad } from './abroad';
import { boxSource } from './boxes';
import { loadTopology, packArcs, ringsOf, type Shape } from './topology';
import { listTowns } from './towns';

const outlineTarget = new URL('../../db/seed/data/outlines.json.br', import.meta.url);
const boxTarget = new URL('../../lib/domain/state-box-list.ts', import.meta.url);

const codes = new Map(states.map(({ fips, code }) => [fips, code]));

function stateOf({ id }: Shape): StateCode {
  const code = codes.get(id.slice(0, 2));
  if (!code) throw new Error(`no state for FIPS ${id}`);
  return code;
}

const byId = (a: Shape, b: Shape) => (a.id < b.id ? -1 : 1);

const topology = loadTopology();
const { counties, states: stateShapes } = topology.objects;
const file: OutlineFile = {
  arcs: packArcs(topology),
  counties: counties.geometries
    .toSorted(byId)
    .map((shape) => [stateOf(shape), shape.properties.name, ringsOf(shape)]),
  states: stateShapes.geometries.toSorted(byId).map((shape) => [stateOf(shape), ringsOf(shape)]),
  abroad: listAbroad(),
  towns: listTowns(),
};
const packed = brotliCompressSync(JSON.stringify(file));
writeFileSync(outlineTarget, packed);
writeFileSync(boxTarget, boxSource(file));
const { arcs, towns } = file;
console.log(`${arcs.length} arcs, ${file.counties.length} counties, ${towns.length} towns`);
console.log(`${packed.length} bytes`);
