import type { FeedKind } from './feed';
import type { License, ProducerName, ProducerRecord } from './producer';

type Fields = readonly string[];

/**
 * The rows of one producer for each of the six feed files: the columns in the order of
 * `feedLayouts`, the rows in the record's own order. `ssn` is always empty, since only the hash of
 * an SSN is known; so is a date that is not set.
 */
export function feedFields(record: ProducerRecord): Readonly<Record<FeedKind, readonly Fields[]>> {
  const { npn } = record;
  return {
    producers: [producerFields(record)],
    aliases: record.aliases.map(({ name, state }) => [npn, state ?? '', ...nameFields(name)]),
    licenses: record.licenses.map((license) => [npn, ...licenseFields(license)]),
    lines_of_authority: record.licenses.flatMap((license) => lineFields(npn, license)),
    appointments: record.appointments.map((one) => [
      npn,
      one.state,
      one.company,
      one.line,
      one.effectiveOn,
      one.terminatedOn ?? '',
      one.terminationReason,
    ]),
    regulatory_actions: record.actions.map((one) => [
      npn,
      one.state,
      one.reference,
      one.action,
      one.reason,
      one.effectiveOn,
      one.endedOn ?? '',
    ]),
  };
}

function producerFields(record: ProducerRecord): Fields {
  const { npn, kind, name, residentState, ssnHmac, fein } = record;
  return [npn, kind, ...nameFields(name), residentState, '', ssnHmac ?? '', fein ?? ''];
}

function nameFields({ first, middle, last, suffix }: ProducerName): Fields {
  return [first, middle, last, suffix];
}

function licenseFields(license: License): Fields {
  const { state, number, licenseClass, residency, status, effectiveOn, expiresOn } = license;
  return [state, number, licenseClass, residency, status, effectiveOn, expiresOn ?? ''];
}

function lineFields(npn: string, { state, number, lines }: License): Fields[] {
  return lines.map((line) => [
    npn,
    state,
    number,
    line.name,
    line.status,
    line.effectiveOn,
    line.expiresOn ?? '',
  ]);
}
