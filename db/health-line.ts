import { asc } from 'drizzle-orm';
import type { HealthLineRule } from '@/lib/domain/health-line';
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

/** Puts a new table in the place of the old one. */
export async function saveHealthLineRules(db: Handle, rules: HealthLineRule[]): Promise<void> {
  await db.delete(healthLineRule);
  for (const rule of rules) await db.insert(healthLineRule).values(rule);
}
