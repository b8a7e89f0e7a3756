import { accountName, getAccount } from '@/db/account';
import { read, transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import { listLanguages } from '@/db/language';
import {
  findCurrentValidation,
  findLastValidation,
  isRoleToBeSet,
  type ValidationRow,
} from '@/db/npn';
import { findProfile, findProfileDraft } from '@/db/profile';
import { findRegistration, type Registration } from '@/db/registration';
import { findTrainingStart, saveTrainingStart } from '@/db/training';
import { now } from '@/lib/clock';
import type { Actor } from '@/lib/domain/actor';
import { languageName } from '@/lib/domain/language';
import { listedStates } from '@/lib/domain/listing';
import { type Market, markets } from '@/lib/domain/market';
import type { NpnCause } from '@/lib/domain/npn';
import type { PlanYear } from '@/lib/domain/plan-year';
import type { SavedProfile } from '@/lib/domain/profile';
import {
  isTerminated,
  type MlmsEntry,
  mlmsEntry,
  type RegistrationFacts,
  registrationSteps,
  type Step,
} from '@/lib/domain/registration';
import { stateName } from '@/lib/domain/state';
import { getNewestPlanYear, listOpenPlanYears } from './plan-year';

/** Where an agent stands in one plan year. */
export type RegistrationView = {
  readonly planYear: PlanYear;
  readonly facts: RegistrationFacts;
  readonly steps: readonly Step[];
  readonly entry: MlmsEntry;
  /** Why the NPN is not valid, as the last validation found; empty when it is. */
  readonly causes: readonly NpnCause[];
  readonly registration: Registration | null;
  /** Names, ready to show. */
  readonly languages: readonly string[];
  readonly listedIn: readonly string[];
  /** As saved in the profile; '' without one. */
  readonly npn: string;
  /** The agent's name: the profile's, else the account's. */
  readonly name: string;
};

/** The newest open plan year first. */
export async function listRegistrationViews(actor: Actor): Promise<RegistrationView[]> {
  return read(async (db) => {
    const views: RegistrationView[] = [];
    for (const planYear of listOpenPlanYears())
      views.push(await loadRegistrationView(db, actor, planYear));
    return views;
  });
}

/** Where the agent stands in the newest open plan year. */
export async function getRegistrationView(actor: Actor): Promise<RegistrationView> {
  return read((db) => loadRegistrationView(db, actor, getNewestPlanYear()));
}

/** Lets the agent into the MLMS and remembers the first entry of the plan year (S6, S35-S36). */
export async function enterMlms(actor: Actor): Promise<RegistrationView> {
  return transact(async (db) => {
    const planYear = getNewestPlanYear();
    const view = await loadRegistrationView(db, actor, planYear);
    if (view.entry.allowed && !view.facts.trainingStarted) {
      const { accountId } = actor;
      await saveTrainingStart(db, { accountId, planYear: planYear.year, startedAt: now() });
    }
    return view;
  });
}

/** Where the agent stands, as a transaction sees it. */
export async function loadRegistrationView(
  db: Handle,
  actor: Actor,
  planYear: PlanYear,
): Promise<RegistrationView> {
  const { accountId } = actor;
  const profile = await findProfile(db, accountId);
  const last = await findLastValidation(db, accountId, planYear.year);
  const registration = await findRegistration(db, accountId, planYear.year);
  const languages = await listLanguages(db, accountId);
  const facts: RegistrationFacts = {
    ...(await findStanding(db, accountId, planYear.year, { profile, registration })),
    hasDraft: (await findProfileDraft(db, accountId)) !== null,
    lastAttemptRefused: last !== null && !last.valid,
    trainingStarted: (await findTrainingStart(db, accountId, planYear.year)) !== null,
    languageCount: languages.length,
  };
  return {
    planYear,
    facts,
    steps: registrationSteps(facts),
    entry: mlmsEntry(facts),
    causes: facts.standing?.valid ? [] : (last?.causes ?? []),
    registration,
    languages: languages.map(({ code }) => languageName(code, 'en')),
    listedIn: facts.listedIn.map(stateName),
    npn: profile?.npn ?? '',
    name: await findName(db, accountId, profile),
  };
}

async function findName(
  db: Handle,
  accountId: string,
  profile: SavedProfile | null,
): Promise<string> {
  const { first, last } = profile?.name ?? accountName(await getAccount(db, accountId));
  return `${first} ${last}`;
}

type SavedRows = {
  readonly profile: SavedProfile | null;
  readonly registration: Registration | null;
};

async function findStanding(db: Handle, accountId: string, planYear: number, rows: SavedRows) {
  return describeStanding({
    ...rows,
    standing: await findCurrentValidation(db, accountId, planYear),
    roleToBeSet: await isRoleToBeSet(db, accountId, planYear),
  });
}

type StandingRows = SavedRows & {
  readonly standing: ValidationRow | null;
  readonly roleToBeSet: boolean;
};

function describeStanding({ profile, standing, registration, roleToBeSet }: StandingRows) {
  const status = registration?.status ?? null;
  const displayOption = profile?.displayOption ?? 'none';
  const listingFacts = {
    role: profile?.role ?? 'none',
    displayOption,
    npnValid: standing?.valid ?? false,
    roleToBeSet,
    terminated: isTerminated(status),
    residentState: standing?.residentState ?? null,
    healthStates: standing?.healthStates ?? [],
  } as const;
  return {
    role: profile?.role ?? null,
    standing: standing && { valid: standing.valid },
    roleToBeSet,
    status,
    completedMarkets: completedMarkets(registration),
    optedIn: displayOption !== 'none',
    listedIn: listedStates(listingFacts),
  };
}

function completedMarkets(registration: Registration | null): readonly Market[] {
  const dates = {
    individual: registration?.individualCompletedOn ?? null,
    shop: registration?.shopCompletedOn ?? null,
  };
  return markets.filter((market) => dates[market] !== null);
}
