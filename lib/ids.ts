import { randomBytes, randomInt } from 'node:crypto';

// Without 0, 1, i, l, o and u: nobody misreads it, and hardly a word comes out. 30 of them.
const letters = [...'23456789abcdefghjkmnpqrstvwxyz'];

/** 32 random bytes as 43 URL-safe characters. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Eight lower-case letters and digits, for public addresses: 39 random bits. */
export function newShortId(): string {
  return Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('');
}

/** Ten letters and digits to write down, for a recovery code: 49 random bits. */
export function newRecoveryCode(): string {
  return Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('');
}
