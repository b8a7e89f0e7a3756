/** Attempts by key, each key in a window of time of its own that begins with its first attempt. */
export type AttemptWindows = Map<string, { readonly startedAt: number; attempts: number }>;

export type WindowRule = {
  /** Attempts that fit in one window. */
  readonly attempts: number;
  readonly ms: number;
};

/** What is left of a limit after an attempt. */
export type Allowance = {
  readonly within: boolean;
  /** Attempts left in this window. */
  readonly remaining: number;
  /** Whole seconds, at least one, until attempts count from the start again. */
  readonly seconds: number;
};

/** The most keys that are remembered: about 10 MB. */
const mostKeys = 100_000;

/**
 * Counts an attempt in `windows`. Beyond a hundred thousand keys the one that began first is
 * forgotten: whoever has so many addresses is not held up by a limit per address.
 * @param now milliseconds
 */
export function countInWindow(
  windows: AttemptWindows,
  key: string,
  rule: WindowRule,
  now: number,
): Allowance {
  const found = windows.get(key);
  const current = found && now < found.startedAt + rule.ms ? found : begin(windows, key, now);
  current.attempts += 1;
  return {
    within: current.attempts <= rule.attempts,
    remaining: Math.max(0, rule.attempts - current.attempts),
    seconds: Math.max(1, Math.ceil((current.startedAt + rule.ms - now) / 1000)),
  };
}

function begin(windows: AttemptWindows, key: string, now: number) {
  // Taken out first, so that the order of the map is the order in which windows began.
  windows.delete(key);
  const [oldest] = windows.keys();
  if (windows.size >= mostKeys && oldest !== undefined) windows.delete(oldest);
  const window = { startedAt: now, attempts: 0 };
  windows.set(key, window);
  return window;
}
