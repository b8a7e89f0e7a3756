import { hash, verify } from '@node-rs/argon2';

/** Argon2id (the library's default kind) at OWASP's minimum: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Passwords are compared in one Unicode form, however the keyboard composed them (NIST SP 800-63B). */
function normalize(password: string): string {
  return password.normalize('NFKC');
}

export async function hashPassword(password: string): Promise<string> {
  return hash(normalize(password), cost);
}

export async function isPassword(stored: string, password: string): Promise<boolean> {
  return verify(stored, normalize(password));
}

let decoy: Promise<string> | undefined;

/** A hash that no password has, so that an unknown User ID costs the same time as a known one. */
export async function decoyHash(): Promise<string> {
  decoy ??= hashPassword(crypto.randomUUID());
  return decoy;
}
