import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readKeys } from '@/lib/env';

/** What a text was sealed for: it opens for nothing else. */
export type SealPurpose = {
  readonly purpose: 'ssn' | 'second-factor';
  readonly accountId: string;
};

/** The version of the key under which new seals are made. */
const newestVersion = 'v1';

/**
 * Seals a secret with AES-256-GCM. Purpose and account are associated data: a cipher text moved to
 * another account or column cannot be opened.
 * @returns `version.nonce.tag.text`, the last three in base64url; the version names the key
 */
export function seal(text: string, purpose: SealPurpose): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(newestVersion), nonce);
  cipher.setAAD(associatedData(purpose));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  const parts = [nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'));
  return [newestVersion, ...parts].join('.');
}

/**
 * Opens what was sealed.
 * @throws Error when it was sealed for something else or changed, or its key is unknown
 */
export function open(sealed: string, purpose: SealPurpose): string {
  const [version = '', nonce = '', tag = '', text = ''] = sealed.split('.');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(version), fromBase64(nonce), {
    authTagLength: 16,
  });
  decipher.setAAD(associatedData(purpose));
  decipher.setAuthTag(fromBase64(tag));
  return Buffer.concat([decipher.update(fromBase64(text)), decipher.final()]).toString('utf8');
}

/** SSNs were sealed before other secrets were: theirs is the account alone. */
function associatedData({ purpose, accountId }: SealPurpose): Buffer {
  return Buffer.from(purpose === 'ssn' ? accountId : `${purpose}:${accountId}`);
}

function keyOf(version: string): Buffer {
  if (version !== newestVersion) throw new Error('a seal with an unknown key');
  return Buffer.from(readKeys().ssnEncryptionKey, 'base64');
}

function fromBase64(text: string): Buffer {
  return Buffer.from(text, 'base64url');
}
