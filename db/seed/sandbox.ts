import type { ProducerRecord } from '@/lib/domain/producer';
import { publishEdition, read, transact } from '../client';
import type { Handle } from '../handle';
import { findMeta, saveMeta } from '../meta';
import { saveRows } from '../rows';
import { registration } from '../schema/registration';
import { type DrawnAgent, drawAgent, saveAgents } from './agents';
import { seedAssisters } from './assisters';
import { seedEdition } from './nipr';
import { personaRecords, type SeedContext, seedPersonas } from './personas';
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
  if (await read(isSeeded)) return false;
  const world = await read((db) => loadWorld(db, context));
  const crowd = drawCrowd(world, size, report);
  const records = [...personaRecords(context), ...crowd.records];
  const edition = await seedEdition(async (save) => save(records));
  return transact(async (db) => {
    if (await isSeeded(db)) return false;
    await seedAccounts(db, world, crowd, report);
    await seedAssisters(db, world, size.assisters);
    report('assisters', 1);
    await publishEdition(db, edition);
    await saveMeta(db, 'sandbox', context.now.toISOString());
    return true;
  });
}

async function isSeeded(db: Handle): Promise<boolean> {
  return (await findMeta(db, 'sandbox')) !== null;
}

/** All that is drawn before anything is written. */
type Crowd = {
  readonly agents: readonly DrawnAgent[];
  readonly records: readonly ProducerRecord[];
  /** Of people who were registered once. */
  readonly registrations: readonly (typeof registration.$inferInsert)[];
};

function drawCrowd(world: World, size: SandboxSize, report: Report): Crowd {
  const agents = drawMany('registered agents', size.agents, report, (number) =>
    drawAgent(world, number),
  );
  const others = Math.max(0, size.producers - size.agents);
  const drawn = drawMany('producers', others, report, (number) => drawOther(world, number));
  return {
    agents,
    records: [...agents.map((agent) => agent.drawn.record), ...drawn.map(({ record }) => record)],
    registrations: drawn.flatMap(({ registrations }) => registrations),
  };
}

async function seedAccounts(db: Handle, world: World, crowd: Crowd, report: Report): Promise<void> {
  report('sandbox accounts', 0);
  await seedPersonas(db, world.context);
  await saveAgents(db, world, crowd.agents);
  await saveRows(db, registration, crowd.registrations);
  report('sandbox accounts', 1);
}

/** One in thirty is an agency: 600 of 18,000. Of the people, some were registered once (choice). */
const agencyEvery = 30;
const formerRate = 0.12;

function drawOther(
  world: World,
  number: number,
): Pick<Crowd, 'registrations'> & {
  readonly record: ProducerRecord;
} {
  const random = new Random(`producer ${number}`);
  if (number % agencyEvery === 0) return { record: drawAgency(random, world), registrations: [] };
  const { record } = drawProducer(random, world);
  const [home] = record.licenses;
  if (!home || !random.chance(formerRate)) return { record, registrations: [] };
  const facts = { npn: record.npn, accountId: null, licensedOn: home.effectiveOn };
  const role = random.chance(0.7) ? 'individual' : 'both';
  return { record, registrations: drawPastHistory(random, world, { ...facts, role }) };
}

const batchSize = 1_000;

/** Draws for the numbers 1 to `count`, and reports some times on the way. */
function drawMany<T>(
  what: string,
  count: number,
  report: Report,
  draw: (number: number) => T,
): T[] {
  report(what, 0);
  const drawn = Array.from({ length: count }, (_, index) => {
    if (index > 0 && index % batchSize === 0) report(what, index / count);
    return draw(index + 1);
  });
  report(what, 1);
  return drawn;
}
