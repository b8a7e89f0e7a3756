// Shapes of the build-time packages that ship no types; only what these scripts use.

declare module 'zipcodes/lib/codes.js' {
  export const codes: Record<
    string,
    { zip: string; latitude: number; longitude: number; city: string; state: string }
  >;
}

declare module 'd3-geo' {
  export function geoContains(shape: object, point: [longitude: number, latitude: number]): boolean;
}

declare module 'topojson-client' {
  export type Position = [longitude: number, latitude: number];
  export type Geometry =
    | { type: 'Polygon'; coordinates: Position[][] }
    | { type: 'MultiPolygon'; coordinates: Position[][][] };
  export type Feature = { id: string; properties: { name: string }; geometry: Geometry };
  export function feature(topology: object, collection: object): { features: Feature[] };
}
