/** An instant in Eastern Time, where the Marketplace's deadlines are kept. */
export function DateTime({ at }: { at: Date }) {
  return <time dateTime={at.toISOString()}>{formatDateTime(at)}</time>;
}

/** 'Nov 24, 2026, 7:10 AM ET'. */
export function formatDateTime(at: Date): string {
  const text = at.toLocaleString('en-US', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'America/New_York',
  });
  return `${text} ET`;
}
