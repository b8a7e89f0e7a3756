import { describe, expect, test } from 'vitest';
import { type AttemptWindows, countInWindow } from './attempt-window';

const rule = { attempts: 2, ms: 60_000 };

describe('countInWindow', () => {
  test('lets so many attempts pass in one window, and begins again after it', () => {
    const windows: AttemptWindows = new Map();
    const at = (now: number) => countInWindow(windows, 'a', rule, now);
    expect(at(1_000)).toEqual({ within: true, remaining: 1, seconds: 60 });
    expect(at(31_500)).toEqual({ within: true, remaining: 0, seconds: 30 });
    expect(at(60_999)).toEqual({ within: false, remaining: 0, seconds: 1 });
    expect(at(61_000)).toEqual({ within: true, remaining: 1, seconds: 60 });
  });

  test('counts each key by itself', () => {
    const windows: AttemptWindows = new Map();
    for (let attempt = 0; attempt < 3; attempt++) countInWindow(windows, 'a', rule, 0);
    expect(countInWindow(windows, 'b', rule, 0).within).toBe(true);
  });

  test('forgets who began first when there are too many', () => {
    const windows: AttemptWindows = new Map();
    for (let key = 0; key < 100_001; key++) countInWindow(windows, String(key), rule, key);
    expect([windows.size, windows.has('0'), windows.has('1')]).toEqual([100_000, false, true]);
  });
});
