import { transact } from '../client';
import type { Handle } from '../handle';
import { findMeta, saveMeta } from '../meta';
import { saveRows } from '../rows';
import { registration } from '../schema/registration';
import { drawAgent, saveAgents } from './agents';
import { seedAssisters } from './assisters';
import { saveProducers } from './nipr';
import { type SeedContext, seedPersonas } from './personas';
import { drawAgency, drawProducer } from './producers';
import { Random } from './random';
import { drawPastHistory } from './registrations';
import { loadWorld, type World } from './world';

/** How many of each the sandbox holds beside the personas. */
export type SandboxSize = {
  /** Registered agents; they are among the producers. */
  readonly agents: number;
  /** People and agencies in NIPR. */
  readonly producers: number;
  readonly assisters: number;
};

/** Called as work goes on, with a text and how far it is (0 to 1). */
export type Report = (what: string, done: number) => void;

/**
 * Fills an empty sandbox: the personas, then agents, producers and assisters. The same context
 * gives the same rows each time; only the personas' sealed SSNs differ.
 * @returns false when the sandbox was filled before: nothing is changed then
 */
export async function seedSandbox(
  context: SeedContext,
  size: SandboxSize,
  report: Report,
): Promise<boolean> {
  return transact(async (db) => {
    if ((await findMeta(db, 'sandbox')) !== null) return false;
    report('sandbox accounts', 0);
    await seedPersonas(db, context);
    report('sandbox accounts', 1);
    await seedCrowd(db, await loadWorld(db, context), size, report);
    await saveMeta(db, 'sandbox', context.now.toISOString());
    return true;
  });
}

/** Licenses of generated people count from here; the personas' are below. */
const firstLicenseId = 1_001;

async function seedCrowd(db: Handle, world: World, size: SandboxSize, report: Report) {
  let licenseId = firstLicenseId;
  await inBatches('registered agents', size.agents, report, async (numbers) => {
    const agents = numbers.map((number) => drawAgent(world, number));
    const records = agents.map((agent) => agent.drawn.record);
    licenseId = await saveProducers(db, records, licenseId);
    await saveAgents(db, world, agents);
  });
  const others = Math.max(0, size.producers - size.agents);
  await inBatches('producers', others, report, async (numbers) => {
    licenseId = await seedProducers(db, world, numbers, licenseId);
  });
  report('assisters', 0);
  await seedAssisters(db, world, size.assisters);
  report('assisters', 1);
}

/** One in thirty is an agency: 600 of 18,000. Of the people, some were registered once (choice). */
const agencyEvery = 30;
const formerRate = 0.12;

async function seedProducers(
  db: Handle,
  world: World,
  numbers: readonly number[],
  licenseId: number,
): Promise<number> {
  const registrations: (typeof registration.$inferInsert)[] = [];
  const records = numbers.map((number) => {
    const random = new Random(`producer ${number}`);
    if (number % agencyEvery === 0) return drawAgency(random, world);
    const { record } = drawProducer(random, world);
    const [home] = record.licenses;
    if (home && random.chance(formerRate)) {
      const facts = { npn: record.npn, accountId: null, licensedOn: home.effectiveOn };
      const role = random.chance(0.7) ? 'individual' : 'both';
      registrations.push(...drawPastHistory(random, world, { ...facts, role }));
    }
    return record;
  });
  const next = await saveProducers(db, records, licenseId);
  await saveRows(db, registration, registrations);
  return next;
}

const batchSize = 1_000;

/** Runs `work` on the numbers 1 to `count`, some hundreds at a time, and reports after each. */
async function inBatches(
  what: string,
  count: number,
  report: Report,
  work: (numbers: number[]) => Promise<void>,
): Promise<void> {
  report(what, 0);
  for (let first = 1; first <= count; first += batchSize) {
    const length = Math.min(batchSize, count - first + 1);
    await work(Array.from({ length }, (_, index) => first + index));
    report(what, (first + length - 1) / count);
  }
  if (count === 0) report(what, 1);
}
