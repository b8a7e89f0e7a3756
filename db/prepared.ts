import { type Placeholder, sql } from 'drizzle-orm';
import type { Handle } from './handle';

const statements = new WeakMap<Handle, Map<unknown, unknown>>();

/**
 * The statement that `build` makes, built once for each handle: drizzle spends most of a short
 * query's time on building it.
 * @param build always the same function, not one made on the spot
 */
export function prepared<T>(db: Handle, build: (db: Handle) => T): T {
  let own = statements.get(db);
  if (!own) {
    own = new Map();
    statements.set(db, own);
  }
  let statement = own.get(build) as T | undefined;
  if (statement === undefined) {
    statement = build(db);
    own.set(build, statement);
  }
  return statement;
}

/** How many values the list of a prepared `IN` holds. */
export const preparedListSize = 20;

/** The places of a prepared `IN`; `listValues` fills them. */
export function listPlaces(name: string): Placeholder[] {
  return Array.from({ length: preparedListSize }, (_, index) => sql.placeholder(name + index));
}

/**
 * The values of a prepared `IN`, which always has the same number of places: the last one repeats.
 * @param values one to `preparedListSize` of them
 */
export function listValues<T>(name: string, values: readonly T[]): Record<string, T> {
  const filled: Record<string, T> = {};
  for (let index = 0; index < preparedListSize; index++) {
    filled[name + index] = values[Math.min(index, values.length - 1)] as T;
  }
  return filled;
}
