import { afterEach, beforeEach, vi } from 'vitest';

/**
 * Gives each test of a file a clock that it can set.
 * @param start an instant; the real time without one
 */
export function withClock(start?: string): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: start === undefined ? Date.now() : new Date(start) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

/** Sets the clock forward. */
export function later(ms = 1): void {
  vi.setSystemTime(Date.now() + ms);
}
