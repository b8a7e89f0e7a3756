/**
 * What fills the suggestions of a field with `list` (the id of an empty datalist) and
 * `data-suggestions` (an address that answers `?q=` with `{ places: string[] }`). The script is a
 * file of its own and no client component, since the page around it needs none (decision 0011).
 */
export function PlaceSuggestions() {
  return <script src="/place-suggestions.js" async />;
}
