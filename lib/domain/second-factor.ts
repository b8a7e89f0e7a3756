/** A code of an authenticator app holds for so many seconds (RFC 6238's usual step). */
export const stepSeconds = 30;

/** Codes of the step before and the one after are taken as well: clocks differ (RFC 6238, 5.2). */
export const stepTolerance = 1;

/** How many recovery codes there are at a time (choice). */
export const recoveryCodeCount = 10;

/** Letters of a recovery code, without the hyphen in its middle. */
export const recoveryCodeLength = 10;

/** The step of time of an instant. */
export function stepOf(at: Date): number {
  return Math.floor(at.getTime() / 1000 / stepSeconds);
}

/** What somebody typed where a code is asked for. */
export type TypedCode =
  | { readonly kind: 'app'; readonly code: string }
  | { readonly kind: 'recovery'; readonly code: string };

/**
 * Reads a code as people type it: with spaces and hyphens, in capitals, with digits of any script's
 * full width.
 * @returns null when it can be neither
 */
export function parseCode(typed: string): TypedCode | null {
  const code = typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toLowerCase();
  if (/^\d{6}$/.test(code)) return { kind: 'app', code };
  const isRecovery = code.length === recoveryCodeLength && /^[2-9a-z]+$/.test(code);
  return isRecovery ? { kind: 'recovery', code } : null;
}

/** `abcde-fghjk`, which is easier to read and type than ten letters in a row. */
export function formatRecoveryCode(code: string): string {
  const middle = recoveryCodeLength / 2;
  return `${code.slice(0, middle)}-${code.slice(middle)}`;
}

/**
 * The step whose code is good and unused now: the current one, else the next one.
 * @param lastStep of the last code that was used
 * @returns when there will be one, if there is none now
 */
export function unusedStep(
  lastStep: number,
  now: Date,
): { readonly step: number } | { readonly from: Date } {
  const current = stepOf(now);
  const step = Math.max(current, lastStep + 1);
  if (step <= current + stepTolerance) return { step };
  return { from: new Date((step - stepTolerance) * stepSeconds * 1000) };
}
