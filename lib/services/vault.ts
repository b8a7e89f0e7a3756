import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { readKeys } from '@/lib/env';

/**
 * Where secrets lie that must be read again, such as an SSN or the key of a second factor: sealed
 * with AES-256-GCM. What lies there names the key that sealed it, so that keys can be replaced while
 * the portal runs (`rotateSsnKeys`).
 */
export type Vault = {
  /**
   * Seals a text with the newest key.
   * @param context whose secret it is, for example an account id: authenticated with it, so that what
   *   is moved to another row cannot be opened there
   * @returns `v2.<key id>.<nonce>.<tag>.<text>`
   */
  readonly seal: (text: string, context: string) => string;
  /**
   * Opens a sealed text, whichever of the keys sealed it.
   * @throws Error when it was sealed in another context or by none of the keys, or was changed
   */
  readonly open: (sealed: string, context: string) => string;
  /** How each text begins that the newest key sealed. */
  readonly newest: string;
};

type VaultKey = { readonly id: string; readonly bytes: Buffer };

/**
 * A vault with these keys.
 * @param keys 32 bytes in base64 each; the first one seals, all of them open
 */
export function vaultWith(keys: readonly string[]): Vault {
  const [newest, ...older] = keys.map(toVaultKey);
  if (newest === undefined) throw new Error('a vault without a key');
  return {
    seal: (text, context) => sealWith(newest, text, context),
    open: (sealed, context) => openWith([newest, ...older], sealed, context),
    newest: `v2.${newest.id}.`,
  };
}

let own: Vault | undefined;

/** The vault of this installation. */
export function ownVault(): Vault {
  own ??= vaultWith(readKeys().ssnEncryptionKeys);
  return own;
}

/** `Vault.seal` of this installation's vault. */
export function seal(text: string, context: string): string {
  return ownVault().seal(text, context);
}

/**
 * `Vault.open` of this installation's vault.
 * @throws Error when it was sealed in another context or by none of the keys, or was changed
 */
export function open(sealed: string, context: string): string {
  return ownVault().open(sealed, context);
}

/** Whether a text has the shape of what a vault seals, whichever key it was. */
export function isSealed(text: string): boolean {
  return /^v(1|2\.[0-9a-f]{8})(\.[\w-]*){3}$/.test(text);
}

/** A key is known by the first 8 hexadecimal digits of its SHA-256, which say nothing about it. */
function toVaultKey(key: string): VaultKey {
  const bytes = Buffer.from(key, 'base64');
  return { bytes, id: createHash('sha256').update(bytes).digest('hex').slice(0, 8) };
}

function sealWith({ id, bytes }: VaultKey, text: string, context: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', bytes, nonce);
  cipher.setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  const parts = [nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'));
  return ['v2', id, ...parts].join('.');
}

function openWith(keys: readonly VaultKey[], sealed: string, context: string): string {
  const { keyId, nonce, tag, text } = parseSealed(sealed);
  for (const { id, bytes } of keys) {
    if (keyId !== null && keyId !== id) continue;
    const decipher = createDecipheriv('aes-256-gcm', bytes, nonce, { authTagLength: 16 });
    decipher.setAAD(Buffer.from(context));
    decipher.setAuthTag(tag);
    const opened = decipher.update(text);
    if (endsWell(decipher)) return opened.toString('utf8');
  }
  throw new Error('no key opens this, or it was moved or changed');
}

/** GCM knows at the end whether the key was right and nothing was changed. */
function endsWell(decipher: ReturnType<typeof createDecipheriv>): boolean {
  try {
    decipher.final();
    return true;
  } catch {
    return false;
  }
}

/** `v1` is what was sealed before keys could be replaced: it names no key, so all are tried. */
function parseSealed(sealed: string) {
  const [version, ...parts] = sealed.split('.');
  const keyId = version === 'v2' ? (parts.shift() ?? '') : null;
  const [nonce, tag, text] = parts.map((part) => Buffer.from(part, 'base64url'));
  const known = version === 'v1' || version === 'v2';
  if (!known || parts.length !== 3 || !nonce || !tag || !text || tag.length !== 16) {
    throw new Error('this was not sealed by the vault');
  }
  return { keyId, nonce, tag, text };
}
