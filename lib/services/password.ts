import { hash, hashRaw, verify } from '@node-rs/argon2';

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

/**
 * The slow hash of a code with few random bits, as for a password, but under a known salt: the codes
 * of an account share one, so that a typed one is hashed once and looked up.
 */
export async function hashCode(code: string, salt: string): Promise<string> {
  const options = { ...cost, salt: Buffer.from(salt, 'base64url') };
  return (await hashRaw(code, options)).toString('base64url');
}

/**
 * As slow as a check of a password. Before work that only some requests need, it hides in its own time
 * whether that work was done.
 */
export async function spendHashTime(): Promise<void> {
  await isPassword(await decoyHash(), '');
}
