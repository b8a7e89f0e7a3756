import type { IsoDate } from './iso-date';
import type { StateCode } from './state';

/** A person's name in parts; a part that is absent is ''. An agency's name is its `last`. */
export type ProducerName = {
  readonly first: string;
  readonly middle: string;
  readonly last: string;
  readonly suffix: string;
};

/** A line of authority (LOA): a child of a license, with a status and dates of its own. */
export type LineOfAuthority = {
  readonly name: string;
  readonly status: 'active' | 'inactive';
  readonly effectiveOn: IsoDate;
  readonly expiresOn: IsoDate | null;
};

/** One state's license; dates are inclusive, `expiresOn` null where the state sets no end. */
export type License = {
  readonly state: StateCode;
  readonly number: string;
  readonly licenseClass: string;
  readonly residency: 'resident' | 'non-resident';
  readonly status: 'active' | 'inactive';
  readonly effectiveOn: IsoDate;
  readonly expiresOn: IsoDate | null;
  readonly lines: readonly LineOfAuthority[];
};

/** A carrier's appointment of a producer in one state for one line. */
export type Appointment = {
  readonly state: StateCode;
  readonly company: string;
  readonly line: string;
  readonly effectiveOn: IsoDate;
  readonly terminatedOn: IsoDate | null;
  /** Why the carrier ended it, '' while it lasts or when nothing was said. */
  readonly terminationReason: string;
};

/** What a state's regulator ordered against a producer; `endedOn` is null while it is in force. */
export type RegulatoryAction = {
  readonly state: StateCode;
  /** The regulator's own number of the case. */
  readonly reference: string;
  /** What was ordered, in the regulator's words, such as "Suspension". */
  readonly action: string;
  readonly reason: string;
  readonly effectiveOn: IsoDate;
  readonly endedOn: IsoDate | null;
};

/** A name the producer also goes by, and the state that keeps it (null: all states). */
export type ProducerAlias = { readonly name: ProducerName; readonly state: StateCode | null };

/** A record of the NIPR Producer Database (domain.md, NIPR; S23). */
export type Producer = {
  readonly npn: string;
  readonly kind: 'individual' | 'agency';
  readonly name: ProducerName;
  readonly aliases: readonly ProducerAlias[];
  readonly residentState: StateCode;
  readonly licenses: readonly License[];
  readonly appointments: readonly Appointment[];
  readonly actions: readonly RegulatoryAction[];
};

/** A producer as the database keeps it, with what finds it: never an SSN, only its keyed hash. */
export type ProducerRecord = Producer & {
  /** HMAC-SHA-256 of the SSN, base64url; people only. */
  readonly ssnHmac: string | null;
  /** Federal Tax ID, nine digits; agencies only. */
  readonly fein: string | null;
};

/** Whether `text` could be an NPN: 1 to 10 digits, no leading zero (domain.md, Words). */
export function isNpnShape(text: string): boolean {
  return /^[1-9]\d{0,9}$/.test(text);
}

/** Whether `text` looks like a Federal Tax ID: 9 digits or NN-NNNNNNN (domain.md, Words). */
export function isFeinShape(text: string): boolean {
  return /^\d{2}-?\d{7}$/.test(text);
}

/** The digits 0 to 9 of `text`, in order: '#PA-400112' gives '400112'. */
export function digitsOf(text: string): string {
  return text.replace(/[^0-9]/g, '');
}
