import { formatName } from '@/lib/domain/listing';
import type { NpnCause } from '@/lib/domain/npn';
import type { ProducerName } from '@/lib/domain/producer';
import type { RecheckOutcome } from '@/lib/domain/recheck';
import { formatMessage } from '@/lib/forms/messages';
import { describeCause, npnRefusal } from '@/lib/forms/npn';
import type { Message } from '@/lib/forms/state';
import { serviceDeskPhone } from '@/lib/routes';

/** What a re-check found about one agent. */
export type RecheckFinding = {
  readonly outcome: RecheckOutcome;
  /** The name in the profile. */
  readonly name: ProducerName;
  readonly causes: readonly NpnCause[];
  /** Absolute address of the sign-in. */
  readonly signInUrl: string;
};

/** Subject and plain text of a mail. */
export type Notice = { readonly subject: string; readonly body: string };

/**
 * What the weekly re-check writes to an agent: with the reasons and what to do (S25-S34) to who
 * failed, that all is well to who recovered. It names neither SSN nor NPN nor license number: mail
 * is read by others.
 * @returns null when nothing changed
 */
export function recheckNotice(finding: RecheckFinding): Notice | null {
  const { outcome } = finding;
  if (outcome !== 'failed' && outcome !== 'recovered') return null;
  const parts = outcome === 'failed' ? failedParts(finding.causes) : recoveredParts();
  const paragraphs = [
    formatMessage({ code: 'mail.greeting', params: { name: formatName(finding.name) } }),
    ...parts,
    formatMessage({ code: 'mail.sign-in', params: { url: finding.signInUrl } }),
    formatMessage({ code: 'mail.service-desk', params: { phone: serviceDeskPhone } }),
    formatMessage({ code: 'mail.footer' }),
  ];
  return {
    subject: formatMessage({ code: `mail.recheck.${outcome}.subject` }),
    body: `${paragraphs.join('\n\n')}\n`,
  };
}

function failedParts(causes: readonly NpnCause[]): string[] {
  return [
    formatMessage({ code: 'mail.recheck.failed.what' }),
    bullets(causes.map(describeCause)),
    formatMessage({ code: 'mail.recheck.failed.effect' }),
    formatMessage({ code: 'mail.what-to-do' }),
    bullets(remediesInMail(causes)),
  ];
}

function recoveredParts(): string[] {
  return [
    formatMessage({ code: 'mail.recheck.recovered.what' }),
    formatMessage({ code: 'mail.recheck.recovered.effect' }),
    formatMessage({ code: 'mail.recheck.recovered.next' }),
  ];
}

function bullets(messages: readonly Message[]): string {
  return messages.map((message) => `- ${textInMail(message)}`).join('\n');
}

/** Texts that speak of the form below them, or need the license number, say it differently here. */
const saidDifferently: Readonly<Partial<Record<Message['code'], Message['code']>>> = {
  'npn.cause.no-appointment': 'mail.cause.no-appointment',
  'npn.remedy.correct': 'mail.remedy.correct',
  'npn.remedy.service-desk': 'mail.remedy.service-desk',
};

/** A text of the profile page for a mail: without the license number and the gap that it leaves. */
function textInMail({ code, params }: Message): string {
  const filled = { ...params, licenseNumber: '', phone: serviceDeskPhone };
  const text = formatMessage({ code: saidDifferently[code] ?? code, params: filled });
  return text.replace(/ +(?=[ .,;])/g, '');
}

/**
 * To train as "Not an Agent Broker" is left out: a registered agent would give up the role by it,
 * and no re-check would bring them back.
 */
function remediesInMail(causes: readonly NpnCause[]): Message[] {
  return npnRefusal(causes).remedies.filter(({ code }) => code !== 'npn.remedy.train');
}
