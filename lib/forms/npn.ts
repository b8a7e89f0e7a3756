import { formatDate } from '@/lib/domain/iso-date';
import { failureHeading, type NpnCause, needsServiceDesk } from '@/lib/domain/npn';
import { type StateCode, stateName } from '@/lib/domain/state';
import type { Message, Refusal } from './state';

/** A failed NPN validation in words: heading, every cause, and what to do next (S25-S34). */
export function npnRefusal(causes: readonly NpnCause[]): Refusal {
  return {
    title: { code: `npn.title.${failureHeading(causes)}` },
    causes: causes.map(describeCause),
    remedies: describeRemedies(causes),
  };
}

/** One cause as a sentence that names the state and the line. */
export function describeCause(cause: NpnCause): Message {
  switch (cause.code) {
    case 'no-ssn':
    case 'ssn-not-found':
    case 'name-mismatch':
      return { code: `npn.cause.${cause.code}` };
    case 'npn-mismatch':
      return cause.hint.kind === 'license-number'
        ? { code: 'npn.cause.license-number', params: stateParams(cause.hint.state) }
        : { code: `npn.cause.${cause.hint.kind}` };
    default:
      return { code: `npn.cause.${cause.code}`, params: licenseParams(cause) };
  }
}

type LicenseCause = Extract<NpnCause, { readonly state: StateCode }>;

function licenseParams(cause: LicenseCause): Record<string, string> {
  const texts: Record<string, string> = { ...stateParams(cause.state) };
  for (const [name, value] of Object.entries(cause)) {
    if (Array.isArray(value)) texts[name] = value.join('; ');
    else if (name.endsWith('On') && typeof value === 'string') texts[name] = formatDate(value);
    else if (name !== 'state' && typeof value === 'string') texts[name] = value;
  }
  return texts;
}

function stateParams(state: StateCode): Record<string, string> {
  return { state: stateName(state) };
}

function describeRemedies(causes: readonly NpnCause[]): Message[] {
  const codes = new Set(causes.map((cause) => cause.code));
  const onlyNpn = codes.size === 1 && codes.has('npn-mismatch');
  if (onlyNpn) return [{ code: 'npn.remedy.look-up' }, { code: 'npn.remedy.correct' }];
  if (needsServiceDesk(causes)) {
    return [
      { code: 'npn.remedy.service-desk' },
      { code: 'npn.remedy.wait' },
      { code: 'npn.remedy.train' },
    ];
  }
  return [
    { code: 'npn.remedy.state' },
    { code: 'npn.remedy.after-state' },
    { code: 'npn.remedy.train' },
  ];
}
