import { readEnv } from '@/lib/env';

/** Whether this installation is the sandbox with its seeded people. */
export function isSandbox(): boolean {
  return readEnv().sandbox;
}
