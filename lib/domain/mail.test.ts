import { describe, expect, test } from 'vitest';
import { retryAt } from './mail';

describe('retryAt', () => {
  const waits = [1, 5, 30, 120, 720].map((minutes, index) => [index + 1, minutes] as const);

  test.each(waits)('after attempt %i in %i minutes', (attempts, minutes) => {
    expect(retryAt(attempts, new Date(0))).toEqual(new Date(minutes * 60_000));
  });

  test.each([6, 7, 100])('after attempt %i never', (attempts) => {
    expect(retryAt(attempts, new Date(0))).toBeNull();
  });
});
