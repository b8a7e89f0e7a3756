/** Rows per INSERT: below every engine's limit of parameters for tables of up to 20 columns. */
const chunkSize = 500;

/** A long list in parts that one INSERT can take. */
export function chunksOf<T>(rows: readonly T[], size: number = chunkSize): T[][] {
  const count = Math.ceil(rows.length / size);
  return Array.from({ length: count }, (_, index) => rows.slice(index * size, (index + 1) * size));
}
