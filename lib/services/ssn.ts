import { hash } from 'node:crypto';
import { readKeys } from '@/lib/env';
import { open, seal } from './vault';

/** What is stored of an SSN: a cipher text bound to its account, and a keyed hash to match by. */
export type SealedSsn = { readonly cipher: string; readonly hmac: string };

/**
 * Seals an SSN for its account; a cipher text moved to another account cannot be opened.
 * @param ssn nine digits, hyphens allowed
 * @throws Error when it is not nine digits
 */
export function sealSsn(ssn: string, accountId: string): SealedSsn {
  const digits = ssnDigits(ssn);
  return { cipher: seal(digits, accountId), hmac: hashSsn(digits) };
}

/**
 * Opens a sealed SSN.
 * @returns nine digits
 * @throws Error when the text was sealed for another account or changed
 */
export function openSsn(sealed: string, accountId: string): string {
  return open(sealed, accountId);
}

/** The keyed hash (HMAC-SHA-256) by which accounts and NIPR records are matched. */
export function hashSsn(ssn: string): string {
  return ssnHasher()(ssn);
}

/**
 * `hashSsn` for many: reads the key once. HMAC as RFC 2104 builds it from two hashes, in buffers that
 * are used again: an import hashes millions, and an object for each takes more than twice as long.
 */
export function ssnHasher(): (ssn: string) => string {
  const key = fromBase64(readKeys().ssnHmacKey);
  const inner = keyBlock(key, 0x36, 9);
  const outer = keyBlock(key, 0x5c, 32);
  return (ssn) => {
    inner.write(ssnDigits(ssn), blockBytes, 'latin1');
    outer.write(hash('sha256', inner, 'binary'), blockBytes, 'latin1');
    return hash('sha256', outer, 'base64url');
  };
}

const blockBytes = 64;

/** The key, 64 bytes at most, under a pad, with room for `length` bytes after it. */
function keyBlock(key: Buffer, pad: number, length: number): Buffer {
  const block = Buffer.alloc(blockBytes + length, pad);
  for (const [at, byte] of key.entries()) block[at] = byte ^ pad;
  return block;
}

function ssnDigits(ssn: string): string {
  const digits = ssn.replaceAll('-', '').trim();
  if (!/^\d{9}$/.test(digits)) throw new Error('an SSN has nine digits');
  return digits;
}

function fromBase64(text: string): Buffer {
  return Buffer.from(text, 'base64url');
}
