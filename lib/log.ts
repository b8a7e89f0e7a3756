/**
 * What a log line may carry: nothing about a person. Account ids are opaque; names, NPNs, User IDs
 * and addresses stay out.
 */
const logFields = ['errorId', 'accountId', 'route', 'errorName', 'stack', 'count'] as const;

export type LogFields = {
  readonly errorId?: string;
  readonly accountId?: string;
  readonly route?: string;
  readonly errorName?: string;
  readonly stack?: string;
  readonly count?: number;
};

/**
 * Writes one JSON line to standard error. What is not listed above stays out, whatever the types of
 * the caller say: an object that was spread into the fields cannot carry a secret along.
 */
export function log(level: 'info' | 'warn' | 'error', event: string, fields: LogFields = {}): void {
  const line = { at: new Date().toISOString(), level, event, ...keepLogFields(fields) };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

function keepLogFields(fields: LogFields): LogFields {
  const kept = logFields
    .filter((name) => Object.hasOwn(fields, name))
    .map((name) => [name, fields[name]])
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number');
  return Object.fromEntries(kept);
}

/** An error's name and where it was thrown, without its message: messages may quote what was typed. */
export function describeError(error: unknown): Pick<LogFields, 'errorName' | 'stack'> {
  if (!(error instanceof Error)) return { errorName: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { errorName: error.name, stack: frames.slice(0, 12).join('\n') };
}
