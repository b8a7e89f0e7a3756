import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listExposedSecrets, readSecret, type SecretSource } from '@/lib/secret';

/** Secrets of this installation; all base64, 32 bytes each. */
export type Keys = {
  /** Signs what next-auth signs. */
  readonly authSecret: string;
  /** AES-256 keys of the vault, newest first: the first one seals, all of them open. */
  readonly ssnEncryptionKeys: readonly string[];
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
  /** Path of the table of what counts as a health line (docs/health-line-rules.md). */
  readonly healthLineRules: string;
  /** An instant at which the sandbox's clock starts instead of now, or null. */
  readonly sandboxNow: number | null;
  /** The most bytes that one upload of feed files may have. */
  readonly importMaxBytes: number;
  /** Who keeps a copy of the audit log elsewhere, or null. */
  readonly auditCollector: AuditCollector | null;
  /** Null: nothing is sent, mail waits in the outbox. */
  readonly smtp: SmtpSettings | null;
  /** Where people reach the portal, without a slash at the end: for links in mail. */
  readonly portalUrl: string;
  /** Where consumers ask to be called by an agent (Help On Demand), or null. */
  readonly helpOnDemandUrl: string | null;
};

/** A system apart from this one that keeps a copy of the audit log (docs/decisions/0024). */
export type AuditCollector = {
  readonly url: string;
  /** By which it knows this portal: a secret. */
  readonly token: string;
};

/** The server to which mail is handed, and from whom it comes. */
export type SmtpSettings = {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (smtps); else STARTTLS where the server offers it. */
  readonly secure: boolean;
  /** Null for a server that asks for no password. */
  readonly login: { readonly user: string; readonly pass: string } | null;
  /** The name may be ''. */
  readonly from: { readonly name: string; readonly address: string };
};

/** The keys as texts, by where they come from: files, the environment or the sandbox's own file. */
type KeyTexts = Record<keyof typeof keyNames, string>;

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
  const smtpUrl = readSecret('SMTP_URL', source);
  return {
    sandbox,
    databaseFile: parseDatabaseUrl(source.DATABASE_URL ?? 'file:data/portal.db'),
    planYearOpensOn: parseMonthDay(source.PLAN_YEAR_OPENS_ON ?? '08-01'),
    healthLineRules: source.HEALTH_LINE_RULES || 'db/seed/data/health-line-rules.csv',
    sandboxNow: sandbox ? parseInstant(source.SANDBOX_NOW) : null,
    importMaxBytes: parseBytes(source.IMPORT_MAX_BYTES || String(500 * 1024 * 1024)),
    auditCollector: parseCollector(
      source.AUDIT_LOG_URL ?? '',
      readSecret('AUDIT_LOG_TOKEN', source),
      sandbox,
    ),
    smtp: smtpUrl ? parseSmtp(smtpUrl, source.MAIL_FROM ?? '') : null,
    helpOnDemandUrl: parseHelpOnDemand(source.HELP_ON_DEMAND_URL ?? ''),
    portalUrl: parsePortalUrl(source.PORTAL_URL || `http://localhost:${source.PORT || 3000}`),
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

function parseBytes(text: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new Error('IMPORT_MAX_BYTES must be a number of bytes, such as 524288000');
}

const submissionPorts: Record<string, number> = { 'smtp:': 587, 'smtps:': 465 };

/** The message repeats nothing of the address: it may hold a password. */
function parseSmtp(text: string, from: string): SmtpSettings {
  const url = URL.parse(text);
  const usualPort = submissionPorts[url?.protocol ?? ''];
  const login = url && parseLogin(url);
  const plain = url !== null && isBare(url) && /^[\w.-]+$|^\[[\da-f:.]+\]$/i.test(url.hostname);
  if (!plain || usualPort === undefined || login === undefined || url.port === '0') {
    throw new Error('SMTP_URL must look like smtps://user:password@mail.example.com:465');
  }
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? usualPort : Number(url.port),
    secure: url.protocol === 'smtps:',
    login,
    from: parseSender(from),
  };
}

/** Undefined when one of the two is missing or their escapes are broken. */
function parseLogin({ username, password }: URL): SmtpSettings['login'] | undefined {
  if (username === '' && password === '') return null;
  if (username === '' || password === '') return undefined;
  try {
    return { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  } catch {
    return undefined;
  }
}

/** Whether an address ends with the host and port. */
function isBare({ pathname, search, hash }: URL): boolean {
  return (pathname === '' || pathname === '/') && search === '' && hash === '';
}

function parseSender(text: string): SmtpSettings['from'] {
  const [, quoted, plain, inBrackets, alone] =
    /^(?:(?:"([^"<>\p{Cc}]*)"|([^"<>\p{Cc}]*?)) *<([^<>]*)>|([^<>]*))$/u.exec(text.trim()) ?? [];
  const address = inBrackets ?? alone ?? '';
  if (!/^[\w.!#$%&'*+/=?^`{|}~-]+@[\da-z-]+(\.[\da-z-]+)*$/i.test(address)) {
    throw new Error('MAIL_FROM must look like Agent Portal <portal@example.com> to send mail');
  }
  return { name: quoted ?? plain ?? '', address };
}

function parsePortalUrl(text: string): string {
  const url = URL.parse(text);
  const isWeb = url !== null && ['http:', 'https:'].includes(url.protocol) && isBare(url);
  if (isWeb && url.username === '' && url.password === '') return url.origin;
  throw new Error('PORTAL_URL must look like https://portal.example.com');
}

function parseHelpOnDemand(text: string): string | null {
  if (text === '') return null;
  const url = URL.parse(text);
  if (url?.protocol === 'https:' && url.username === '') return url.href;
  throw new Error('HELP_ON_DEMAND_URL must look like https://help.example.com/call-me');
}

/** Neither message repeats anything: whoever confuses the two has put the token into the address. */
function parseCollector(text: string, token: string, sandbox: boolean): AuditCollector | null {
  if (text === '' && token === '') return null;
  const url = URL.parse(text);
  const secure = url?.protocol === 'https:' || (sandbox && url?.protocol === 'http:');
  const plain = url && !url.username && !url.password && !url.search && !url.hash;
  if (!secure || !plain) {
    throw new Error(
      'AUDIT_LOG_URL must look like https://logs.example.com/portal, without a login or a query',
    );
  }
  if (/^[\x21-\x7e]{16,4096}$/.test(token)) return { url: url.href, token };
  throw new Error(
    'AUDIT_LOG_TOKEN_FILE must hold 16 to 4,096 visible ASCII characters in one line',
  );
}

/** How many secrets lie in the environment itself, where more can see them than need to. */
export function countExposedSecrets(): number {
  return listExposedSecrets(process.env).length;
}

let keys: Keys | undefined;

/**
 * The keys, from their files or the environment; the sandbox makes its own if there are none, beside
 * the database. Read once per process.
 * @throws Error naming each missing key outside the sandbox, or the file that cannot be trusted
 */
export function readKeys(): Keys {
  keys ??= parseKeys(process.env) ?? sandboxKeys(readEnv());
  return keys;
}

/**
 * The keys of an environment, or null when it names none.
 * @throws Error naming each variable that is missing or not 32 bytes, or the file that cannot be trusted
 */
export function parseKeys(source: SecretSource): Keys | null {
  const names = Object.entries(keyNames);
  const texts = Object.fromEntries(names.map(([key, name]) => [key, readSecret(name, source)]));
  if (Object.values(texts).every((text) => text === '')) return null;
  const bad = names.filter(([key]) => !isKeyText(key, texts[key] ?? ''));
  if (bad.length === 0) return toKeys(texts as KeyTexts);
  throw new Error(
    `${bad.map(([, name]) => name).join(', ')}: must each hold 32 bytes in base64 (openssl rand -base64 32)`,
  );
}

/** 32 bytes in base64; Buffer would take anything and read up to where it makes no sense. */
const keyShape = /^[\w+/-]{43}=?$/;

/** Only the vault's key may be several, newest first, while old values are sealed anew. */
function isKeyText(key: string, text: string): boolean {
  const parts = key === 'ssnEncryptionKey' ? keyList(text) : [text];
  return parts.every((part) => keyShape.test(part));
}

function keyList(text: string): string[] {
  return text.split(',').map((part) => part.trim());
}

function toKeys({ authSecret, ssnEncryptionKey, ssnHmacKey }: KeyTexts): Keys {
  return { authSecret, ssnEncryptionKeys: keyList(ssnEncryptionKey), ssnHmacKey };
}

function sandboxKeys(env: Env): Keys {
  if (!env.sandbox) {
    const names = Object.values(keyNames).map((name) => `${name}_FILE`);
    throw new Error(
      `Outside the sandbox the server needs ${names.join(', ')}: the path of a file with 32 bytes in base64 each (or ${Object.values(keyNames).join(', ')} themselves).`,
    );
  }
  const file = join(dirname(env.databaseFile), 'sandbox-keys.json');
  if (!existsSync(file)) createKeys(file);
  return toKeys(JSON.parse(readFileSync(file, 'utf8')));
}

function createKeys(file: string): void {
  const names = Object.keys(keyNames);
  const made = Object.fromEntries(names.map((name) => [name, randomBytes(32).toString('base64')]));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  process.stdout.write(`The sandbox made its own keys: ${file}\n`);
}
