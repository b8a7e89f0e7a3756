import { matchesProducer, nameKey } from './name';
import type { Producer, ProducerName } from './producer';
import { type StateCode, stateName } from './state';

/** Whether the account's SSN is the record's. */
export type SsnAgreement = 'same' | 'differs' | 'not-on-file';

/** What an account says of its owner: what the next validation will be about. */
export type AccountSide = {
  readonly name: ProducerName;
  readonly npn: string;
  /** The last four digits of the SSN at most; '' when there is none. */
  readonly ssnLastFour: string;
  readonly state: StateCode | null;
  /** In one line, '' without one. */
  readonly address: string;
};

export type ComparedFieldId =
  | 'first-name'
  | 'middle-name'
  | 'last-name'
  | 'suffix'
  | 'npn'
  | 'ssn'
  | 'state'
  | 'address';

/** `missing`: the account lacks it; `not-held`: the Producer Database holds nothing to compare with. */
export type Agreement = 'same' | 'differs' | 'missing' | 'not-held';

/** One field of the account beside the record, in words. */
export type ComparedField = {
  readonly field: ComparedFieldId;
  readonly account: string;
  readonly record: string;
  readonly agreement: Agreement;
};

/**
 * The account beside a record of the Producer Database, field by field. "Differs" means what it means
 * to the validation (S25-S31): an alias counts as the name, and so does another way to write it.
 */
export function compareAccount(
  side: AccountSide,
  record: Producer,
  ssn: SsnAgreement,
): readonly ComparedField[] {
  return [
    ...compareNames(side.name, record),
    compareNpn(side.npn, record.npn),
    compareSsn(side.ssnLastFour, ssn),
    compareState(side.state, record.residentState),
    { field: 'address', account: side.address, record: '', agreement: 'not-held' },
  ];
}

const nameParts = [
  ['first-name', 'first'],
  ['middle-name', 'middle'],
  ['last-name', 'last'],
  ['suffix', 'suffix'],
] as const satisfies readonly (readonly [ComparedFieldId, keyof ProducerName])[];

function compareNames(name: ProducerName, record: Producer): ComparedField[] {
  const whole = matchesProducer(name, record);
  return nameParts.map(([field, part]) => {
    const [account, theirs] = [name[part], record.name[part]];
    const agrees = whole || isSamePart(part, account, theirs);
    return { field, account, record: theirs, agreement: agrees ? 'same' : 'differs' };
  });
}

/** A middle name or a suffix counts only where both sides have one, as in the validation. */
function isSamePart(part: keyof ProducerName, a: string, b: string): boolean {
  const isOptional = part === 'middle' || part === 'suffix';
  return (isOptional && (a === '' || b === '')) || nameKey(a) === nameKey(b);
}

function compareNpn(account: string, record: string): ComparedField {
  const agreement = account === '' ? 'missing' : account === record ? 'same' : 'differs';
  return { field: 'npn', account, record, agreement };
}

function compareSsn(lastFour: string, ssn: SsnAgreement): ComparedField {
  const agreement = ssn === 'not-on-file' ? 'missing' : ssn;
  return { field: 'ssn', account: lastFour, record: '', agreement };
}

function compareState(account: StateCode | null, record: StateCode): ComparedField {
  const agreement = account === null ? 'missing' : account === record ? 'same' : 'differs';
  const words = account === null ? '' : stateName(account);
  return { field: 'state', account: words, record: stateName(record), agreement };
}

/**
 * How the record beside an account was found: `typed` by the NPN that a representative entered,
 * `confirmed` as the one that the caller's identity was confirmed with.
 */
export type RecordPath = 'typed' | 'ssn' | 'npn' | 'name' | 'confirmed';

/** Where a record of an account can be looked for. */
export type RecordCandidates = {
  readonly typed: Producer | null;
  readonly bySsn: Producer | null;
  readonly byNpn: Producer | null;
  readonly byName: readonly Producer[];
  readonly confirmed: Producer | null;
};

/**
 * Picks the record to put beside an account: what the representative asked for, then the SSN's,
 * then the NPN's unless its name is another's, then the only one of that name, then the one of the
 * identity check. People only: an agency's record is nobody's.
 */
export function pickRecord<T extends Producer>(
  name: ProducerName,
  candidates: {
    readonly [K in keyof RecordCandidates]: K extends 'byName' ? readonly T[] : T | null;
  },
): { readonly record: T; readonly path: RecordPath } | null {
  const isPerson = (record: T | null): record is T => record?.kind === 'individual';
  const { typed, bySsn, byNpn } = candidates;
  if (isPerson(typed)) return { record: typed, path: 'typed' };
  if (isPerson(bySsn)) return { record: bySsn, path: 'ssn' };
  const namesakes = candidates.byName.filter(
    (record) => isPerson(record) && matchesProducer(name, record),
  );
  const owner = isPerson(byNpn) ? byNpn : null;
  if (owner && (namesakes.length === 0 || matchesProducer(name, owner))) {
    return { record: owner, path: 'npn' };
  }
  const [only, ...others] = namesakes;
  if (only && others.length === 0) return { record: only, path: 'name' };
  const { confirmed } = candidates;
  return isPerson(confirmed) ? { record: confirmed, path: 'confirmed' } : null;
}
