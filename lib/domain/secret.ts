/** What the portal must keep to itself; each may come from a file (`NAME_FILE`). */
export const secretNames = [
  'AUTH_SECRET',
  'SSN_ENCRYPTION_KEY',
  'SSN_HMAC_KEY',
  'SMTP_URL',
  'AUDIT_LOG_TOKEN',
] as const;

export type SecretName = (typeof secretNames)[number];

/** What the environment says of a secret. */
export type SecretPlace = {
  readonly name: SecretName;
  /** The value in the environment itself, '' for none. */
  readonly text: string;
  /** The path of the file that holds it, '' for none. */
  readonly file: string;
};

/** Which of the two holds would be a guess. */
export function isGivenTwice({ text, file }: SecretPlace): boolean {
  return text !== '' && file !== '';
}

/**
 * Whether a secret lies where more can see it than need to (ASVS 13.3.1): child processes inherit an
 * environment, and it shows in dumps and in what describes a container.
 */
export function isExposed({ name, text }: SecretPlace): boolean {
  return isSecret(name, text);
}

/** The address of a mail server is a secret only when it holds a login. */
function isSecret(name: SecretName, text: string): boolean {
  return name === 'SMTP_URL' ? text.includes('@') : text !== '';
}

/** A file as it was found, behind symbolic links: Kubernetes mounts secrets as such. */
export type SecretFile = {
  readonly isFile: boolean;
  /** Bytes. */
  readonly size: number;
  /** Permission bits; null where the system has none. */
  readonly mode: number | null;
};

/** Longer than any list of keys; also what is read of a device or a file that grows. */
export const longestSecret = 64 * 1024;

export type SecretFileFault =
  | 'missing'
  | 'unreadable'
  | 'no-file'
  | 'others-write'
  | 'others-read'
  | 'too-long'
  | 'empty';

const groupOrOthersWrite = 0o022;
const othersReadOrRun = 0o005;

/**
 * Whether a file may be trusted with a secret. Its group may read it: so a secret store hands it to
 * a server that runs under another user.
 */
export function findSecretFileFault({ isFile, size, mode }: SecretFile): SecretFileFault | null {
  if (!isFile) return 'no-file';
  if (((mode ?? 0) & groupOrOthersWrite) !== 0) return 'others-write';
  if (((mode ?? 0) & othersReadOrRun) !== 0) return 'others-read';
  if (size > longestSecret) return 'too-long';
  return size === 0 ? 'empty' : null;
}

/** What a file says, without the line break at its end, which editors and `echo` leave there. */
export function secretTextOf(content: string): string {
  return content.replace(/\r?\n$/, '');
}
