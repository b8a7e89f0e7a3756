import { hostname } from 'node:os';

/** The name of this machine. */
export const host = hostname();

/** This process, as others can look for it: `host:pid`. */
export const thisProcess = `${host}:${process.pid}`;

/** Whether a process of this machine runs. */
export function isProcessRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
