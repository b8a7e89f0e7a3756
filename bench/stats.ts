/** The middle value; of an even number the lower of the two. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** @param p 0 to 100 */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((p / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/** One line of the report: a ratio, its limit, and whether it holds. */
export function reportRatio(
  what: string,
  ratio: number,
  limit: { readonly atMost: number } | { readonly atLeast: number },
): void {
  const [holds, text] =
    'atMost' in limit
      ? [ratio <= limit.atMost, `at most ${limit.atMost}`]
      : [ratio >= limit.atLeast, `at least ${limit.atLeast}`];
  console.log(
    `  ${ratio.toFixed(2).padStart(7)}  ${what} (${text}: ${holds ? 'holds' : 'MISSED'})`,
  );
}

/** A line for what has no limit of its own. */
export function reportFigure(what: string, figure: string): void {
  console.log(`  ${figure.padStart(7)}  ${what}`);
}

export const rounds = 5;
