import type { Match } from './find-local-help';
import {
  type HelpCriteria,
  type SearchRadius,
  type Suggestion,
  searchRadii,
} from './find-local-help';

type Change = Suggestion['change'];

/** What a suggestion needs to know of an index. */
export type Lookup = {
  /** How many of the type asked for are near. */
  readonly countNear: (criteria: HelpCriteria) => number;
  /** The first of those near. */
  readonly nearest: (criteria: HelpCriteria) => Match | null;
};

/** Suggestions that a page can show without becoming a list of its own (choice). */
const most = 4;

/**
 * Changes to a search that finds nobody near, each of which finds somebody near: a wider radius, or
 * one thing less asked for; with both when that alone does not help. In the order of how little
 * they take away from what was asked (choice).
 */
export function listSuggestions(criteria: HelpCriteria, lookup: Lookup): readonly Suggestion[] {
  if (lookup.countNear(criteria) > 0) return [];
  const changes = listChanges(criteria);
  const wider = suggestWider(criteria, {}, lookup);
  const alone = changes.flatMap((change) => suggest(criteria, change, lookup) ?? []);
  if (wider || alone.length > 0) return [...(wider ? [wider] : []), ...alone].slice(0, most);
  return changes.flatMap((change) => suggestWider(criteria, change, lookup) ?? []).slice(0, most);
}

function listChanges(criteria: HelpCriteria): readonly Change[] {
  const { languages, open, acceptsTexts, who, market, type } = criteria;
  const asksLanguage = languages.length > 0 && !languages.includes('en');
  const changes: readonly (Change | null)[] = [
    asksLanguage ? { languages: [] } : null,
    open.length > 0 ? { open: [] } : null,
    acceptsTexts ? { acceptsTexts: false } : null,
    who.trim() === '' ? null : { who: '' },
    market && { market: market === 'shop' ? 'individual' : 'shop' },
    type === 'both' ? null : { type: type === 'agents' ? 'assisters' : 'agents' },
  ];
  return changes.filter((change) => change !== null);
}

function suggest(criteria: HelpCriteria, change: Change, lookup: Lookup): Suggestion | null {
  const total = lookup.countNear({ ...criteria, ...change });
  return total > 0 ? { change, total } : null;
}

/** The same change with the smallest wider radius that finds somebody. */
function suggestWider(criteria: HelpCriteria, change: Change, lookup: Lookup): Suggestion | null {
  if (criteria.radius === 'state' || criteria.center === null) return null;
  const radius = findRadius({ ...criteria, ...change }, lookup);
  return suggest(criteria, { ...change, radius }, lookup);
}

/** The smallest radius that reaches the nearest; the whole state when none does. */
function findRadius(criteria: HelpCriteria, lookup: Lookup): SearchRadius {
  const widest = Math.max(...searchRadii);
  const nearest = lookup.nearest({ ...criteria, radius: 100, sort: 'distance' });
  return searchRadii.find((radius) => radius >= (nearest?.miles ?? widest + 1)) ?? 'state';
}
