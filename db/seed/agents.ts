import { closedAllWeek } from '@/lib/domain/hours';
import { isSigned, type LanguageLevel, type SpokenLanguage } from '@/lib/domain/language';
import { validateNpn } from '@/lib/domain/npn';
import { openPlanYears } from '@/lib/domain/plan-year';
import type { ProducerName } from '@/lib/domain/producer';
import type { ContactMethod, DisplayOption, Profile } from '@/lib/domain/profile';
import { accountNameKey, emailKey, userIdKey } from '../account';
import type { Handle } from '../handle';
import { validationColumns } from '../npn';
import { profileColumns } from '../profile';
import { queuePublication } from '../publication-queue';
import type { Registration } from '../registration';
import { saveRows } from '../rows';
import { account } from '../schema/account';
import { accountLanguage } from '../schema/language';
import { npnValidation } from '../schema/npn';
import { profile } from '../schema/profile';
import { registration } from '../schema/registration';
import { training } from '../schema/training';
import { addDays, drawMoment } from './days';
import { drawAcceptsTexts, drawHours, drawStreet, slug, slugOfWords } from './office';
import { drawPhone } from './places';
import { type DrawnProducer, drawProducer } from './producers';
import { Random } from './random';
import { drawHistory, type Registrant } from './registrations';
import { drawUnused, type World } from './world';

type AgentRole = Registrant['role'];
type AgentProfile = Profile & { readonly role: AgentRole };

/** A registered agent: a producer with an account, a profile and a history. */
export type DrawnAgent = {
  readonly userId: string;
  readonly accountId: string;
  readonly drawn: DrawnProducer;
  readonly profile: AgentProfile;
  readonly languages: readonly SpokenLanguage[];
  readonly registrations: readonly Registration[];
  /** By plan year, the moment at which the registration was complete. */
  readonly completedAt: ReadonlyMap<number, Date>;
};

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
    role: profile.role,
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

function drawProfile(random: Random, world: World, drawn: DrawnProducer): AgentProfile {
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
    acceptsTexts: drawAcceptsTexts(record.npn),
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
  const accounts = agents.map((agent) => accountRow(world, agent));
  const validations = agents.flatMap((agent) => validationRows(world, agent));
  const registrations = agents.flatMap((agent) => agent.registrations);
  await saveRows(db, account, accounts);
  await saveRows(db, profile, agents.map(profileRow));
  await saveRows(db, accountLanguage, agents.flatMap(languageRows));
  await saveRows(db, npnValidation, validations);
  await saveRows(db, registration, registrations);
  await saveRows(db, training, agents.flatMap(trainingRows));
  queuePublication(
    db,
    'agents',
    agents.map(({ accountId }) => accountId),
  );
}

function accountRow({ context }: World, agent: DrawnAgent) {
  const { accountId, userId, drawn, completedAt } = agent;
  const { name, email } = agent.profile;
  const [joined] = [...completedAt.values()];
  return {
    id: accountId,
    userId,
    userIdKey: userIdKey(userId),
    emailKey: emailKey(email),
    nameKey: accountNameKey(name),
    emailVerifiedAt: daysBefore(joined ?? context.now, 21),
    passwordHash: context.passwordHash,
    kind: 'agent' as const,
    firstName: name.first,
    middleName: name.middle,
    lastName: name.last,
    suffix: name.suffix,
    email,
    // A sealed SSN would differ at each seeding; the hash is all that a validation needs.
    ssnCipher: null,
    ssnHmac: drawn.record.ssnHmac,
    createdAt: daysBefore(joined ?? context.now, 21),
  };
}

function profileRow({ accountId, profile, completedAt }: DrawnAgent) {
  const updatedAt = [...completedAt.values()].at(-1) ?? new Date(0);
  return { accountId, ...profileColumns(profile), version: 1, updatedAt };
}

function languageRows({ accountId, languages }: DrawnAgent) {
  return languages.map((language) => ({ accountId, ...language }));
}

/** One result for each plan year that is open and that the agent is registered for. */
function validationRows({ context, rules }: World, agent: DrawnAgent) {
  const { accountId, profile, drawn, completedAt } = agent;
  const claim = { npn: profile.npn, name: profile.name, hasSsn: true };
  const evidence = { bySsn: drawn.record, byNpn: drawn.record, byName: [] };
  const validation = validateNpn(claim, evidence, rules, context.today);
  if (!validation.valid) throw new Error(`the generated agent ${agent.userId} is not valid`);
  const shared = { accountId, trigger: 'save', current: true, validation } as const;
  const open = openPlanYears(context.today, context.opensOn).toReversed();
  return open.flatMap(({ year }) => {
    const validatedAt = completedAt.get(year);
    return validatedAt ? [validationColumns({ ...shared, planYear: year, validatedAt })] : [];
  });
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
