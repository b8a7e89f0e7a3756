import type { IsoDate } from './domain/iso-date';
import { readEnv } from './env';

const startedAt = Date.now();

/** The one clock. In the sandbox it starts at SANDBOX_NOW when a tester sets that. */
export function now(): Date {
  const { sandboxNow } = readEnv();
  return new Date(sandboxNow === null ? Date.now() : sandboxNow + (Date.now() - startedAt));
}

/** The day of an instant in Washington, DC, where the Marketplace's deadlines are kept (choice). */
export function dayOf(instant: Date): IsoDate {
  return instant.toLocaleDateString('sv-SE', { timeZone: 'America/New_York' });
}
