import { randomBytes, randomUUID } from 'node:crypto';

/** A new opaque identifier (UUID). */
export function newId(): string {
  return randomUUID();
}

/** 32 random bytes as 43 URL-safe characters. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}
