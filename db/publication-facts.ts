import { and, asc, eq, inArray, like, type SQL, sql } from 'drizzle-orm';
import type { AgentFacts, AgentStanding, PublishedPlace } from '@/lib/domain/publication';
import type { StateCode } from '@/lib/domain/state';
import type { Assister } from './assister';
import { chunksOf } from './chunks';
import type { Handle } from './handle';
import { selectRolesToBeSet } from './npn';
import { listPlaces, listValues, prepared, preparedListSize } from './prepared';
import { profileFromRow } from './profile';
import { assister } from './schema/assister';
import { accountLanguage } from './schema/language';
import { npnValidation } from './schema/npn';
import { profile } from './schema/profile';
import { registration } from './schema/registration';
import { zipCode } from './schema/zip-code';

/** All that decides what consumers see of an agent. */
export type StoredAgent = AgentFacts & { readonly accountId: string };

/**
 * The facts of agents; an account without a profile is left out.
 * @param accountIds up to `preparedListSize` of them
 */
export async function listAgentFacts(
  db: Handle,
  accountIds: readonly string[],
): Promise<StoredAgent[]> {
  const ids = listValues('id', accountIds);
  const profiles = await prepared(db, prepareProfiles).execute(ids);
  const languages = groupOf(await prepared(db, prepareLanguages).execute(ids));
  const validations = groupOf(await prepared(db, prepareValidations).execute(ids));
  const terminations = await listTerminations(db, ids, [...validations.values()].flat());
  const rolesToBeSet = await prepared(db, prepareRolesToBeSet).execute(ids);
  return profiles.map(({ profile: row, place }) => ({
    accountId: row.accountId,
    profile: profileFromRow(row),
    place,
    languages: (languages.get(row.accountId) ?? []).map(({ code }) => code),
    standings: (validations.get(row.accountId) ?? []).map((validation) =>
      toStanding(validation, terminations, rolesToBeSet),
    ),
  }));
}

function groupOf<T extends { readonly accountId: string }>(rows: readonly T[]) {
  return Map.groupBy(rows, ({ accountId }) => accountId);
}

const placeColumns = {
  latitude: zipCode.latitude,
  longitude: zipCode.longitude,
  timeZone: zipCode.timeZone,
};

function isZipOf(zip: typeof profile.zip | typeof assister.zip): SQL {
  return eq(zipCode.zip, sql`substr(${zip}, 1, 5)`);
}

function prepareProfiles(db: Handle) {
  return db
    .select({ profile, place: placeColumns })
    .from(profile)
    .leftJoin(zipCode, isZipOf(profile.zip))
    .where(inArray(profile.accountId, listPlaces('id')))
    .prepare();
}

function prepareLanguages(db: Handle) {
  return db
    .select({ accountId: accountLanguage.accountId, code: accountLanguage.code })
    .from(accountLanguage)
    .where(inArray(accountLanguage.accountId, listPlaces('id')))
    .prepare();
}

type Validation = {
  readonly accountId: string;
  readonly planYear: number;
  readonly npn: string;
  readonly valid: boolean;
  readonly residentState: StateCode | null;
  readonly healthStates: readonly StateCode[];
};

/** The results that decide the standing, of all plan years on file. */
function prepareValidations(db: Handle) {
  return db
    .select({
      accountId: npnValidation.accountId,
      planYear: npnValidation.planYear,
      npn: npnValidation.npn,
      valid: npnValidation.valid,
      residentState: npnValidation.residentState,
      healthStates: npnValidation.healthStates,
    })
    .from(npnValidation)
    .where(
      and(inArray(npnValidation.accountId, listPlaces('id')), sql`${npnValidation.current} = 1`),
    )
    .prepare();
}

type Termination = {
  readonly accountId: string | null;
  readonly npn: string;
  readonly planYear: number;
};

/** Terminations filed under the accounts or under the NPNs: a status may hang on either. */
async function listTerminations(
  db: Handle,
  ids: Record<string, string>,
  validations: readonly Validation[],
): Promise<Termination[]> {
  const found = await prepared(db, prepareTerminationsOfAccounts).execute(ids);
  const npns = [...new Set(validations.map(({ npn }) => npn))];
  for (const part of chunksOf(npns, preparedListSize)) {
    found.push(...(await prepared(db, prepareTerminationsOfNpns).execute(listValues('npn', part))));
  }
  return found;
}

function prepareTerminationsOfAccounts(db: Handle) {
  return selectTerminations(db, inArray(registration.accountId, listPlaces('id')));
}

function prepareTerminationsOfNpns(db: Handle) {
  return selectTerminations(db, inArray(registration.npn, listPlaces('npn')));
}

function selectTerminations(db: Handle, where: SQL) {
  return db
    .select({
      accountId: registration.accountId,
      npn: registration.npn,
      planYear: registration.planYear,
    })
    .from(registration)
    .where(and(where, like(registration.status, 'T%')))
    .prepare();
}

function prepareRolesToBeSet(db: Handle) {
  return selectRolesToBeSet(db, inArray(npnValidation.accountId, listPlaces('id'))).prepare();
}

function toStanding(
  { accountId, planYear, npn, valid, residentState, healthStates }: Validation,
  terminations: readonly Termination[],
  rolesToBeSet: readonly Pick<Validation, 'accountId' | 'planYear'>[],
): AgentStanding {
  const terminated = terminations.some(
    (row) => row.planYear === planYear && (row.accountId === accountId || row.npn === npn),
  );
  const roleToBeSet = rolesToBeSet.some(
    (row) => row.planYear === planYear && row.accountId === accountId,
  );
  return { planYear, npnValid: valid, roleToBeSet, terminated, residentState, healthStates };
}

/**
 * The facts of assisters.
 * @param ids up to `preparedListSize` of them
 */
export async function listAssisterFacts(
  db: Handle,
  ids: readonly string[],
): Promise<{ id: string; assister: Assister; place: PublishedPlace | null }[]> {
  const rows = await prepared(db, prepareAssisters).execute(listValues('id', ids));
  return rows.map((row) => ({ id: row.assister.id, ...row }));
}

function prepareAssisters(db: Handle) {
  return db
    .select({ assister, place: placeColumns })
    .from(assister)
    .leftJoin(zipCode, isZipOf(assister.zip))
    .where(inArray(assister.id, listPlaces('id')))
    .prepare();
}

/** Accounts with a profile, in the order of their ids, after one of them ('' for the first). */
export async function listAgentIds(db: Handle, after: string, limit: number): Promise<string[]> {
  const rows = await db
    .select({ id: profile.accountId })
    .from(profile)
    .where(sql`${profile.accountId} > ${after}`)
    .orderBy(asc(profile.accountId))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** Assisters in the order of their ids, after one of them ('' for the first). */
export async function listAssisterIds(db: Handle, after: string, limit: number): Promise<string[]> {
  const rows = await db
    .select({ id: assister.id })
    .from(assister)
    .where(sql`${assister.id} > ${after}`)
    .orderBy(asc(assister.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}
