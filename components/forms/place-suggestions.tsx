/**
 * The list of suggestions for a field with `list={list}` and `data-suggestions` (an address that
 * answers `?q=` with `{ places: string[] }`). The script is a file of its own and no client
 * component, since the page around it needs none (scripts/plain-pages).
 */
export function PlaceSuggestions({ list }: { list: string }) {
  return (
    <>
      <datalist id={list} />
      <script src="/place-suggestions.js" async />
    </>
  );
}
