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
