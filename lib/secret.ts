import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import {
  findSecretFileFault,
  isExposed,
  isGivenTwice,
  type SecretFileFault,
  type SecretName,
  type SecretPlace,
  secretNames,
  secretTextOf,
} from '@/lib/domain/secret';

/**
 * What was read, by path: once per process, so that all of it works with the same keys whatever
 * happens to a file meanwhile. Kept on the process, since the bundler loads this module once per
 * route.
 */
const holder = globalThis as typeof globalThis & { portalSecretFiles?: Map<string, string> };

/** The part of the environment that says where secrets are. */
export type SecretSource = Readonly<Record<string, string | undefined>>;

/**
 * A secret: from the file that `NAME_FILE` names (what Docker, Kubernetes, systemd or the agent of a
 * vault mounts), or from the environment itself.
 * @returns '' when neither is set
 * @throws Error naming the variable, never what it holds: both are set, or the file is missing, empty,
 *   unreadable, or open to others on the machine
 */
export function readSecret(name: SecretName, source: SecretSource): string {
  const place = placeOf(name, source);
  if (isGivenTwice(place)) {
    throw new Error(`${name} and ${name}_FILE are both set: keep the file alone.`);
  }
  return place.file === '' ? place.text : readOnce(name, place.file);
}

/** The secrets that lie in an environment, where they should not outside the sandbox. */
export function listExposedSecrets(source: SecretSource): SecretName[] {
  return secretNames.filter((name) => isExposed(placeOf(name, source)));
}

function placeOf(name: SecretName, source: SecretSource): SecretPlace {
  return { name, text: source[name] ?? '', file: source[`${name}_FILE`] ?? '' };
}

function readOnce(name: SecretName, path: string): string {
  holder.portalSecretFiles ??= new Map();
  const known = holder.portalSecretFiles.get(path);
  if (known !== undefined) return known;
  const found = readSecretFile(path);
  if ('fault' in found) throw new Error(`${name}_FILE: ${fileFaults[found.fault]}.`);
  holder.portalSecretFiles.set(path, found.text);
  return found.text;
}

const fileFaults: Record<SecretFileFault, string> = {
  missing: 'there is no such file',
  unreadable: 'the file cannot be read by the user of this process',
  'no-file': 'this is not a file',
  'others-write': 'others may write the file: give it the mode 0400 (or 0440 for a group)',
  'others-read': 'others may read the file: give it the mode 0400 (or 0440 for a group)',
  'too-long': 'the file is longer than any secret',
  empty: 'the file is empty',
};

type Found = { readonly text: string } | { readonly fault: SecretFileFault };

/** A pipe without a writer would be waited for; Windows has neither. */
const atOnce = constants.O_NONBLOCK ?? 0;

/** Judged and read by one handle: what is read is what was judged. */
function readSecretFile(path: string): Found {
  let handle: number | undefined;
  try {
    handle = openSync(path, constants.O_RDONLY | atOnce);
    const stat = fstatSync(handle);
    const mode = process.platform === 'win32' ? null : stat.mode & 0o777;
    const fault = findSecretFileFault({ isFile: stat.isFile(), size: stat.size, mode });
    if (fault !== null) return { fault };
    const text = secretTextOf(readFileSync(handle, 'utf8'));
    return text === '' ? { fault: 'empty' } : { text };
  } catch (error) {
    return { fault: isMissing(error) ? 'missing' : 'unreadable' };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(Object(error).code);
}
