import { closedAllWeek } from '@/lib/domain/hours';
import { isSigned, type LanguageLevel, type SpokenLanguage } from '@/lib/domain/language';
import { validateNpn } from '@/lib/domain/npn';
import { openPlanYears } from '@/lib/domain/plan-year';
import type { ProducerName } from '@/lib/domain/producer';
import type { ContactMethod, DisplayOption, Profile } from '@/lib/domain/profile';
import { saveAccount } from '../account';
import type { Handle } from '../handle';
import { saveNewLanguage } from '../language';
import { saveValidation } from '../npn';
import { saveProfileRow } from '../profile';
import type { Registration } from '../registration';
import { registration } from '../schema/registration';
import { training } from '../schema/training';
import { addDays, drawMoment } from './days';
import { drawHours, drawStreet, slug, slugOfWords } from './office';
import { drawPhone } from './places';
import { type DrawnProducer, drawProducer } from './producers';
import { Random } from './random';
import { drawHistory } from './registrations';
import { saveRows } from './rows';
import { drawUnused, type World } from './world';

/** A registered agent: a producer with an account, a profile and a history. */
export type DrawnAgent = {
  readonly userId: string;
  readonly accountId: string;
  readonly drawn: DrawnProducer;
  readonly profile: Profile;
  readonly languages: readonly SpokenLanguage[];
  readonly registrations: readonly Registration[];
  /** By plan year, the moment at which the registration was complete. */
  readonly completedAt: ReadonlyMap<number, Date>;
};

type AgentRole = 'individual' | 'shop' | 'both';

const roles: readonly AgentRole[] = ['individual', 'both', 'shop'];
const displayOptions: readonly DisplayOption[] = ['all', 'no-street', 'home-state', 'none'];
const contactMethods: readonly ContactMethod[] = ['email', 'phone', 'text'];

/** The agent with a running number from 1: `agent0001`. */
export function drawAgent(world: World, number: number): DrawnAgent {
  const random = new Random(`agent ${number}`);
  const drawn = drawProducer(random, world, 'healthy');
  const userId = `agent${String(number).padStart(4, '0')}`;
  const accountId = `agent-${String(number).padStart(4, '0')}`;
  const profile = drawProfile(random, world, drawn);
  const registrations = drawHistory(random, world, {
    npn: drawn.record.npn,
    accountId,
    role: profile.role === 'none' ? 'individual' : profile.role,
    licensedOn: drawn.record.licenses[0]?.effectiveOn ?? world.context.today,
  });
  return {
    userId,
    accountId,
    drawn,
    profile,
    languages: drawLanguages(random, drawn),
    registrations,
    completedAt: new Map(
      registrations.map((row) => [row.planYear, drawCompletedAt(random, world, row)]),
    ),
  };
}

function drawCompletedAt(random: Random, { context }: World, row: Registration): Date {
  const day = row.individualCompletedOn ?? row.shopCompletedOn ?? context.today;
  return drawMoment(random, day, context.now);
}

function drawProfile(random: Random, world: World, drawn: DrawnProducer): Profile {
  const { record, place } = drawn;
  const name = drawTypedName(random, drawn);
  return {
    role: random.weighted(roles, [62, 34, 4]),
    displayOption: random.weighted(displayOptions, [44, 28, 16, 12]),
    name,
    street: drawStreet(random, place.state),
    city: place.city,
    state: place.state,
    zip: place.zip,
    phone: drawPhone(random, world.places, place),
    phoneExtension: random.chance(0.12) ? String(random.int(1, 499)) : '',
    email: drawEmail(random, world, name),
    website: random.chance(0.35) ? drawWebsite(random, name, place.city) : '',
    npn: record.npn,
    contactMethod: random.weighted(contactMethods, [60, 25, 15]),
    hours: random.chance(0.86) ? drawHours(random) : closedAllWeek,
  };
}

/** As NIPR has it, without the middle name, or one of the alternate names: all of them match. */
function drawTypedName(random: Random, { record }: DrawnProducer): ProducerName {
  const [alias] = record.aliases;
  if (alias && random.chance(0.5)) return alias.name;
  return random.chance(0.25) ? { ...record.name, middle: '' } : record.name;
}

const mailDomains = ['example.com', 'example.net', 'example.org'];

function drawEmail(random: Random, world: World, { first, last }: ProducerName): string {
  const local = `${slug(first)}.${slug(last)}`;
  const domain = random.weighted(mailDomains, [70, 20, 10]);
  return drawUnused(world, 'email', () => {
    const free = !world.taken.has(`email ${local}@${domain}`);
    return free ? `${local}@${domain}` : `${local}${random.int(2, 999)}@${domain}`;
  });
}

function drawWebsite(random: Random, { first, last }: ProducerName, city: string): string {
  const host = random.pick([
    `${slug(last)}-insurance`,
    `${slug(first)}${slug(last)}`,
    `${slug(last)}-health-${slugOfWords(city)}`,
    `coverage-by-${slug(first)}`,
  ]);
  return `https://www.${host}.example.com`;
}

const listsRate = 0.85;
const listsEnglishRate = 0.1;
const topLevels: readonly LanguageLevel[] = ['native', 'advanced', 'intermediate'];

/**
 * Languages besides English, as agents enter them in the MLMS. English goes without saying: only
 * one in ten of those who list a language lists it too (choice), so it filters nothing.
 */
function drawLanguages(random: Random, { person }: DrawnProducer): SpokenLanguage[] {
  const others = person.languages.filter((code) => code !== 'en' && random.chance(listsRate));
  const hasEnglish = others.length > 0 && random.chance(listsEnglishRate);
  return [...(hasEnglish ? ['en'] : []), ...others].map((code) => {
    const speaking = code === 'en' ? 'native' : random.weighted(topLevels, [55, 30, 15]);
    const written = (): LanguageLevel =>
      isSigned(code) || random.chance(0.6) ? speaking : 'intermediate';
    return { code, speaking, reading: written(), writing: written() };
  });
}

/** Writes the agents' accounts, profiles, languages, histories and validations. */
export async function saveAgents(
  db: Handle,
  world: World,
  agents: readonly DrawnAgent[],
): Promise<void> {
  for (const agent of agents) {
    await saveAgentAccount(db, world, agent);
    await saveValidations(db, world, agent);
  }
  await saveRows(
    db,
    registration,
    agents.flatMap((agent) => agent.registrations),
  );
  await saveRows(db, training, agents.flatMap(trainingRows));
}

async function saveAgentAccount(db: Handle, world: World, agent: DrawnAgent): Promise<void> {
  const { accountId, userId, profile, drawn, completedAt } = agent;
  const { first, middle, last, suffix } = profile.name;
  const [joined, ...years] = [...completedAt.values()];
  await saveAccount(db, {
    id: accountId,
    userId,
    passwordHash: world.context.passwordHash,
    kind: 'agent',
    firstName: first,
    middleName: middle,
    lastName: last,
    suffix,
    email: profile.email,
    // The cipher text would differ at each seeding; the hash is all that a validation needs.
    ssnCipher: null,
    ssnHmac: drawn.record.ssnHmac,
    createdAt: daysBefore(joined ?? world.context.now, 21),
  });
  await saveProfileRow(db, accountId, 0, profile, years.at(-1) ?? joined ?? world.context.now);
  for (const language of agent.languages) await saveNewLanguage(db, accountId, language);
}

/** One result for each plan year that is open and that the agent is registered for. */
async function saveValidations(db: Handle, world: World, agent: DrawnAgent): Promise<void> {
  const { context, rules } = world;
  const { accountId, profile, drawn, completedAt } = agent;
  const claim = { npn: profile.npn, name: profile.name, hasSsn: true };
  const evidence = { bySsn: drawn.record, byNpn: drawn.record, byName: [] };
  const validation = validateNpn(claim, evidence, rules, context.today);
  if (!validation.valid) throw new Error(`the generated agent ${agent.userId} is not valid`);
  for (const { year } of openPlanYears(context.today, context.opensOn).toReversed()) {
    const validatedAt = completedAt.get(year);
    if (!validatedAt) continue;
    await saveValidation(db, {
      accountId,
      planYear: year,
      trigger: 'save',
      current: true,
      validation,
      validatedAt,
    });
  }
}

function trainingRows({ accountId, completedAt }: DrawnAgent) {
  return [...completedAt].map(([planYear, done]) => ({
    accountId,
    planYear,
    startedAt: daysBefore(done, 3),
  }));
}

function daysBefore(moment: Date, days: number): Date {
  const time = moment.toISOString().slice(10);
  return new Date(addDays(moment.toISOString().slice(0, 10), -days) + time);
}
