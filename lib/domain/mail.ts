const minuteMs = 60_000;

/** Minutes to wait after the first failure, the second and so on (choice). */
const retryMinutes = [1, 5, 30, 2 * 60, 12 * 60];

/**
 * When to try a mail again.
 * @param attempts how often it was tried, 1 or more
 * @returns null when it is given up
 */
export function retryAt(attempts: number, failedAt: Date): Date | null {
  const minutes = retryMinutes[attempts - 1];
  return minutes === undefined ? null : new Date(failedAt.getTime() + minutes * minuteMs);
}
