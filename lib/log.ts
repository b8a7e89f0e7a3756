/**
 * What a log line may carry: nothing about a person. Account ids are opaque; names, NPNs, User IDs
 * and addresses stay out.
 */
export type LogFields = {
  readonly errorId?: string;
  readonly accountId?: string;
  readonly route?: string;
  readonly errorName?: string;
  readonly stack?: string;
  readonly count?: number;
};

/** Writes one JSON line to standard error. */
export function log(level: 'info' | 'warn' | 'error', event: string, fields: LogFields = {}): void {
  process.stderr.write(
    `${JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })}\n`,
  );
}

/** An error's name and where it was thrown, without its message: messages may quote what was typed. */
export function describeError(error: unknown): Pick<LogFields, 'errorName' | 'stack'> {
  if (!(error instanceof Error)) return { errorName: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { errorName: error.name, stack: frames.slice(0, 12).join('\n') };
}
