import { createTransport } from 'nodemailer';
import type { SmtpSettings } from '@/lib/env';

/** A mail as the mail server gets it. */
export type Message = {
  /** Becomes the Message-ID: who gets the same mail twice can tell. */
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
  readonly createdAt: Date;
};

/** Why a mail was not taken. */
export type SmtpFailure = {
  /** The server's reply, such as 550, or what the network said, such as ECONNREFUSED. */
  readonly code: string;
  /** Only this mail was refused: the next one may fare better. */
  readonly onlyThis: boolean;
};

/** After this long an attempt is broken off, whatever the server is doing. */
export const deliveryMs = 3 * 60_000;

const timeouts = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };

/** The way to the mail server; a connection is made for each mail. Logs nothing. */
export function openTransport({ host, port, secure, login, from }: SmtpSettings) {
  const transport = createTransport({
    ...timeouts,
    host,
    port,
    secure,
    // A password never travels in the clear, even when somebody hides the offer of STARTTLS.
    requireTLS: login !== null,
    auth: login ?? undefined,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);

  /** Hands one mail over. Null when the server has taken it; never throws. */
  async function deliver(message: Message): Promise<SmtpFailure | null> {
    try {
      const signal = AbortSignal.timeout(deliveryMs);
      await transport.sendMail({ ...envelopeOf(message, domain), from, xMailer: false, signal });
      return null;
    } catch (error) {
      return describeFailure(error);
    }
  }
  return { deliver };
}

function envelopeOf({ id, recipient, subject, body, createdAt }: Message, domain: string) {
  return {
    // As an object it is one address, never a list to be read.
    to: { name: '', address: recipient },
    subject,
    text: body,
    date: createdAt,
    messageId: `<mail.${id}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

/** Only codes: an error's message and the server's reply may quote the address. */
export function describeFailure(error: unknown): SmtpFailure {
  const { responseCode, originalCode, code } = Object(error);
  if (Number.isInteger(responseCode)) {
    const onlyThis = ['EENVELOPE', 'EMESSAGE'].includes(code) && responseCode !== serviceClosing;
    return { code: String(responseCode), onlyThis };
  }
  return { code: [originalCode, code].find(isCode) ?? 'UNKNOWN', onlyThis: false };
}

/** The reply by which a server ends the whole session (RFC 5321, 4.2.3). */
const serviceClosing = 421;

function isCode(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Z][A-Z0-9_]{1,40}$/.test(value);
}
