import { and, asc, between, eq, gte, inArray, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Box, Point } from '@/lib/domain/distance';
import type { DisplayOption, MarketRole, SavedProfile } from '@/lib/domain/profile';
import type { RegistrationStatusCode } from '@/lib/domain/registration';
import type { StateCode } from '@/lib/domain/state';
import { chunksOf } from './chunks';
import type { Handle } from './handle';
import { profileFromRow } from './profile';
import { assister } from './schema/assister';
import { accountLanguage } from './schema/language';
import { npnValidation } from './schema/npn';
import { profile } from './schema/profile';
import { registration } from './schema/registration';
import { zipCode } from './schema/zip-code';

/** An agent whose NPN is valid for a plan year; the domain decides whether that is enough. */
export type AgentNearby = Point & {
  readonly accountId: string;
  readonly planYear: number;
  readonly role: MarketRole;
  readonly displayOption: DisplayOption;
  readonly firstName: string;
  readonly middleName: string;
  readonly lastName: string;
  readonly suffix: string;
  readonly residentState: StateCode | null;
  readonly healthStates: readonly StateCode[];
  readonly status: RegistrationStatusCode | null;
};

const agentColumns = {
  accountId: profile.accountId,
  planYear: npnValidation.planYear,
  role: profile.role,
  displayOption: profile.displayOption,
  firstName: profile.firstName,
  middleName: profile.middleName,
  lastName: profile.lastName,
  suffix: profile.suffix,
  latitude: zipCode.latitude,
  longitude: zipCode.longitude,
  residentState: npnValidation.residentState,
  healthStates: npnValidation.healthStates,
  status: registration.status,
};

/**
 * Agents in a box with a valid NPN, one row for each of the plan years and each registration that
 * was filed under the account or under the NPN: a status may hang on either.
 */
export async function listAgentsNear(
  db: Handle,
  box: Box,
  planYears: readonly number[],
): Promise<AgentNearby[]> {
  const filed = or(
    eq(registration.accountId, profile.accountId),
    eq(registration.npn, npnValidation.npn),
  );
  return db
    .select(agentColumns)
    .from(profile)
    .innerJoin(zipCode, eq(zipCode.zip, sql`substr(${profile.zip}, 1, 5)`))
    .innerJoin(
      npnValidation,
      and(
        eq(npnValidation.accountId, profile.accountId),
        eq(npnValidation.current, true),
        eq(npnValidation.valid, true),
        inArray(npnValidation.planYear, [...planYears]),
      ),
    )
    .leftJoin(registration, and(filed, eq(registration.planYear, npnValidation.planYear)))
    .where(isZipCodeIn(box));
}

export type AssisterNearby = Point & {
  readonly id: string;
  readonly name: string;
  readonly state: StateCode;
  readonly languages: readonly string[];
};

/** Assisters in a box, in any order. */
export async function listAssistersNear(db: Handle, box: Box): Promise<AssisterNearby[]> {
  return db
    .select({
      id: assister.id,
      name: assister.name,
      state: assister.state,
      languages: assister.languages,
      latitude: zipCode.latitude,
      longitude: zipCode.longitude,
    })
    .from(assister)
    .innerJoin(zipCode, eq(zipCode.zip, sql`substr(${assister.zip}, 1, 5)`))
    .where(isZipCodeIn(box));
}

/** The condition that a ZIP code lies in a box, edges included. */
function isZipCodeIn({ south, north, west, east }: Box): SQL | undefined {
  const afterWest = gte(zipCode.longitude, west);
  const beforeEast = lte(zipCode.longitude, east);
  return and(
    between(zipCode.latitude, south, north),
    west <= east ? and(afterWest, beforeEast) : or(afterWest, beforeEast),
  );
}

/** Language codes by account, in order; an account without languages has no entry. */
export async function listLanguageCodes(
  db: Handle,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const codes = new Map<string, string[]>();
  for (const part of chunksOf(accountIds)) {
    const rows = await db
      .select({ accountId: accountLanguage.accountId, code: accountLanguage.code })
      .from(accountLanguage)
      .where(inArray(accountLanguage.accountId, part))
      .orderBy(asc(accountLanguage.code));
    for (const { accountId, code } of rows) {
      codes.set(accountId, [...(codes.get(accountId) ?? []), code]);
    }
  }
  return codes;
}

/** A profile with the time zone of its hours (IANA name). */
export type ProfileNearby = {
  readonly accountId: string;
  readonly profile: SavedProfile;
  readonly timeZone: string;
};

/** The profiles of a page of results, in any order. */
export async function listProfiles(
  db: Handle,
  accountIds: readonly string[],
): Promise<ProfileNearby[]> {
  const rows = await db
    .select({ profile, timeZone: zipCode.timeZone })
    .from(profile)
    .innerJoin(zipCode, eq(zipCode.zip, sql`substr(${profile.zip}, 1, 5)`))
    .where(inArray(profile.accountId, [...accountIds]));
  return rows.map(({ profile: row, timeZone }) => ({
    accountId: row.accountId,
    profile: profileFromRow(row),
    timeZone,
  }));
}
