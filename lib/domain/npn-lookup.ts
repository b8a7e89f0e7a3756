import { formatName } from './listing';
import { lastNameKey } from './name';
import type { License, LineOfAuthority, Producer } from './producer';
import { type StateCode, stateName } from './state';

/** The three ways to search NIPR (S28; domain.md, NIPR; the agency's is a choice). */
export const lookupKinds = ['ssn', 'license', 'agency'] as const;
export type LookupKind = (typeof lookupKinds)[number];

/** A search that parsed. */
export type NpnLookup =
  /** `ssn` is nine digits. */
  | { readonly by: 'ssn'; readonly lastName: string; readonly ssn: string }
  | { readonly by: 'license'; readonly state: StateCode; readonly licenseNumber: string }
  /** `fein` is nine digits. */
  | { readonly by: 'agency'; readonly fein: string };

/** What the look-up shows of a record. It travels through the page: no SSN, no hash, no FEIN. */
export type LookupRecord = Pick<Producer, 'npn' | 'kind' | 'residentState'> & {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly licenses: readonly License[];
};

export type NpnLookupResult = {
  readonly by: LookupKind;
  readonly records: readonly LookupRecord[];
};

/** Compared with when there is no record, so that its absence does not show in the time. */
const nobody: Pick<Producer, 'name' | 'aliases'> = {
  name: { first: '', middle: '', last: 'Nobody', suffix: '' },
  aliases: [],
};

/**
 * Whether the record has this last name, also as an alternate one, however it is written.
 * @param record null is nobody's
 */
export function hasLastName(record: Producer | null, lastName: string): boolean {
  const { name, aliases } = record ?? nobody;
  const key = lastNameKey(lastName);
  const keys = [name, ...aliases.map((alias) => alias.name)].map(({ last }) => lastNameKey(last));
  return keys.includes(key) && key !== '' && record !== null;
}

/** More hits than this are not shown; the page then says so. */
export const mostRecords = 25;

/** Records by name; their licenses with the resident ones first, then by state. */
export function lookupRecords(producers: readonly Producer[]): LookupRecord[] {
  return producers
    .map(lookupRecord)
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || Number(a.npn) - Number(b.npn))
    .slice(0, mostRecords);
}

function lookupRecord({ npn, kind, name, residentState, ...producer }: Producer): LookupRecord {
  return {
    npn,
    kind,
    residentState,
    name: formatName(name),
    otherNames: producer.aliases.map((alias) => formatName(alias.name)),
    licenses: producer.licenses.map(lookupLicense).sort(byResidencyAndState),
  };
}

// Column by column: a row of the database may carry more than its type says.
function lookupLicense(license: License): License {
  const { state, number, licenseClass, residency, status, effectiveOn, expiresOn } = license;
  const lines = license.lines.map(lookupLine).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return { state, number, licenseClass, residency, status, effectiveOn, expiresOn, lines };
}

function lookupLine({ name, status, effectiveOn, expiresOn }: LineOfAuthority): LineOfAuthority {
  return { name, status, effectiveOn, expiresOn };
}

function byResidencyAndState(a: License, b: License): number {
  if (a.residency !== b.residency) return a.residency === 'resident' ? -1 : 1;
  return stateName(a.state).localeCompare(stateName(b.state), 'en');
}
