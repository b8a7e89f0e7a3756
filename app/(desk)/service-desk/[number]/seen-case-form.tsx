/** A case as the page shows it, for the hidden fields of a form. */
export type SeenCase = { number: string; version: number };

/** Which case, in the version that the representative has seen. */
export function SeenCaseForm({ number, version }: SeenCase) {
  return (
    <>
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
