import { asc } from 'drizzle-orm';
import {
  type HealthLineRule,
  type HealthLineTable,
  healthLineTable,
} from '@/lib/domain/health-line';
import type { Handle } from './handle';
import { healthLineRule } from './schema/health-line';

/** The whole rule table: about a hundred rows. */
export async function listHealthLineRules(db: Handle): Promise<HealthLineRule[]> {
  return db
    .select({
      state: healthLineRule.state,
      licenseClass: healthLineRule.licenseClass,
      licenseLine: healthLineRule.licenseLine,
      appointmentLine: healthLineRule.appointmentLine,
    })
    .from(healthLineRule)
    .orderBy(asc(healthLineRule.id));
}

/** A table is read again after this time: another process may have loaded a new one. */
const tableAgeMs = 60_000;

type Remembered = { readonly table: HealthLineTable; readonly readAt: number };
let remembered = new WeakMap<Handle, Remembered>();

/** The rule table, at most a minute old: every validation asks for it. */
export async function getHealthLineTable(db: Handle): Promise<HealthLineTable> {
  const known = remembered.get(db);
  if (known && performance.now() - known.readAt < tableAgeMs) return known.table;
  const table = healthLineTable(await listHealthLineRules(db));
  remembered.set(db, { table, readAt: performance.now() });
  return table;
}

/** Puts a new table in the place of the old one. */
export async function saveHealthLineRules(db: Handle, rules: HealthLineRule[]): Promise<void> {
  remembered = new WeakMap();
  await db.delete(healthLineRule);
  for (const rule of rules) await db.insert(healthLineRule).values(rule);
}
