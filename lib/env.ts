import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Secrets of this installation; all base64, 32 bytes each. */
export type Keys = {
  /** Signs what next-auth signs. */
  readonly authSecret: string;
  /** AES-256 key of the SSN vault. */
  readonly ssnEncryptionKey: string;
  /** Key of the hash by which an SSN is matched with NIPR records. */
  readonly ssnHmacKey: string;
};

export type Env = {
  /** The sandbox holds the seeded people and shows `/sandbox`; everything else is the same. */
  readonly sandbox: boolean;
  /** Path of the SQLite file. */
  readonly databaseFile: string;
  /** Month and day (MM-DD) on which registration for the next plan year opens. */
  readonly planYearOpensOn: string;
  /** An instant at which the sandbox's clock starts instead of now, or null. */
  readonly sandboxNow: number | null;
};

const keyNames = {
  authSecret: 'AUTH_SECRET',
  ssnEncryptionKey: 'SSN_ENCRYPTION_KEY',
  ssnHmacKey: 'SSN_HMAC_KEY',
} as const;

/**
 * The parsed environment.
 * @throws Error naming the variable and what it should hold
 */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const sandbox = source.PORTAL_SANDBOX === '1';
  return {
    sandbox,
    databaseFile: parseDatabaseUrl(source.DATABASE_URL ?? 'file:data/portal.db'),
    planYearOpensOn: parseMonthDay(source.PLAN_YEAR_OPENS_ON ?? '08-01'),
    sandboxNow: sandbox ? parseInstant(source.SANDBOX_NOW) : null,
  };
}

function parseDatabaseUrl(url: string): string {
  if (url.startsWith('file:') && url.length > 'file:'.length) return url.slice('file:'.length);
  throw new Error(`DATABASE_URL must look like file:data/portal.db (got "${url.split(':')[0]}:…")`);
}

function parseMonthDay(text: string): string {
  // Registration for plan year N ends 10/31/N, so a later opening would leave a gap.
  if (/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) && text <= '11-01') return text;
  throw new Error('PLAN_YEAR_OPENS_ON must be a month and day up to 11-01, such as 08-01');
}

function parseInstant(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) throw new Error('SANDBOX_NOW must be a date such as 2027-02-01');
  return instant;
}

let keys: Keys | undefined;

/**
 * The keys, from the environment; the sandbox makes its own beside the database when there are
 * none. Read once per process.
 * @throws Error naming each missing key outside the sandbox
 */
export function readKeys(): Keys {
  keys ??= parseKeys(process.env) ?? sandboxKeys(readEnv());
  return keys;
}

/**
 * The keys of an environment, or null when it names none.
 * @throws Error naming each variable that is missing or not 32 bytes
 */
export function parseKeys(source: Readonly<Record<string, string | undefined>>): Keys | null {
  const found = Object.entries(keyNames).map(([key, name]) => [key, source[name]] as const);
  if (found.every(([, value]) => !value)) return null;
  const bad = found.filter(([, value]) => Buffer.from(value ?? '', 'base64').length !== 32);
  if (bad.length === 0) return Object.fromEntries(found) as Keys;
  const names = bad.map(([key]) => keyNames[key as keyof Keys]).join(', ');
  throw new Error(`${names}: must each hold 32 bytes in base64 (openssl rand -base64 32)`);
}

function sandboxKeys(env: Env): Keys {
  if (!env.sandbox) {
    const names = Object.values(keyNames).join(', ');
    throw new Error(`Outside the sandbox the server needs ${names}: 32 bytes in base64 each.`);
  }
  const file = join(dirname(env.databaseFile), 'sandbox-keys.json');
  if (!existsSync(file)) createKeys(file);
  return JSON.parse(readFileSync(file, 'utf8')) as Keys;
}

function createKeys(file: string): void {
  const names = Object.keys(keyNames);
  const made = Object.fromEntries(names.map((name) => [name, randomBytes(32).toString('base64')]));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  process.stdout.write(`The sandbox made its own keys: ${file}\n`);
}
