import { Secret, TOTP } from 'otpauth';
import { encode } from 'uqr';
import { stepOf, stepSeconds, stepTolerance } from '@/lib/domain/second-factor';

/** What authenticator apps call the portal. */
const issuer = 'Marketplace Agent Portal';

/** 160 random bits in base32, as RFC 4226 recommends: 32 letters to type where no camera is. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The settings that every app knows: SHA-1, six digits, 30 seconds (RFC 6238). */
function totp(secret: string, label = ''): TOTP {
  return new TOTP({ issuer, label, secret: Secret.fromBase32(secret), period: stepSeconds });
}

/** The code of a step of time. */
export function codeOfStep(secret: string, step: number): string {
  return totp(secret).generate({ timestamp: step * stepSeconds * 1000 });
}

/** The step of time whose code this is, among those that are good at an instant; else null. */
export function findStep(secret: string, code: string, at: Date): number | null {
  const timestamp = at.getTime();
  const delta = totp(secret).validate({ token: code, timestamp, window: stepTolerance });
  return delta === null ? null : stepOf(at) + delta;
}

/** How a page shows a secret to an app. */
export type SecretToScan = {
  /** In groups of four letters, to type. */
  readonly keyToType: string;
  /** The otpauth: address, for an app on the same device. */
  readonly address: string;
  /** Rows of a QR code of the address, its quiet border included; true is dark. */
  readonly qrCode: readonly (readonly boolean[])[];
};

export function secretToScan(secret: string, userId: string): SecretToScan {
  const address = totp(secret, userId).toString();
  const keyToType = secret.replace(/(.{4})(?=.)/g, '$1 ');
  return { keyToType, address, qrCode: encode(address, { ecc: 'M', border: 4 }).data };
}
