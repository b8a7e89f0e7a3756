import { milesBetween } from './distance';
import type { HelpCriteria, HelpTotals, Match } from './find-local-help';
import type { HelperEntry } from './helper';
import { nameKey } from './name';
import { isOpenIn, openStateAt } from './open-hours';

type Placed = { readonly entry: HelperEntry; readonly match: Match };

/** Whom a search finds, as the rules say it and as slow as they like: looks at everybody. */
export function searchAll(
  entries: readonly HelperEntry[],
  criteria: HelpCriteria,
): { readonly totals: HelpTotals; readonly matches: readonly Match[] } {
  const placed = entries
    .filter((entry) => isFound(entry, criteria))
    .map((entry): Placed => ({ entry, match: place(entry, criteria) }));
  const count = (kind: HelperEntry['kind'], part: Match['part']) =>
    placed.filter(({ entry, match }) => entry.kind === kind && match.part === part).length;
  const totalsOf = (kind: HelperEntry['kind']) => ({
    near: count(kind, 'near'),
    elsewhere: count(kind, 'elsewhere'),
  });
  const list = placed
    .filter(({ entry }) => criteria.type === 'both' || criteria.type === entry.kind)
    .sort((a, b) => compare(a, b, criteria));
  return {
    totals: { agents: totalsOf('agents'), assisters: totalsOf('assisters') },
    matches: list.map(({ match }) => match),
  };
}

function isFound(entry: HelperEntry, criteria: HelpCriteria): boolean {
  const { market, languages, open, acceptsTexts, who, now } = criteria;
  return (
    statesOf(entry, criteria).includes(criteria.state) &&
    (market === null || entry.markets.includes(market)) &&
    (languages.length === 0 ||
      ['en', ...entry.languages].some((code) => languages.includes(code))) &&
    open.every((time) =>
      time === 'now'
        ? openStateAt(entry.hours, entry.timeZone, now)?.open === true
        : isOpenIn(entry.hours, time),
    ) &&
    (entry.acceptsTexts || !acceptsTexts) &&
    isCalled(entry, who.trim())
  );
}

function statesOf({ standings }: HelperEntry, { planYears }: HelpCriteria) {
  return standings
    .filter(({ planYear }) => planYear === null || planYears.includes(planYear))
    .flatMap(({ states }) => states);
}

function isCalled({ npn, sortKey }: HelperEntry, who: string): boolean {
  if (who === '') return true;
  if (/^[0-9]{1,10}$/.test(who)) return npn === who;
  const typed = who.split(/[\s,]+/).flatMap((word) => nameKey(word) || []);
  const words = sortKey.split(' ');
  return typed.length > 0 && typed.every((key) => words.some((word) => word.startsWith(key)));
}

function place(entry: HelperEntry, { center, radius, state }: HelpCriteria): Match {
  const miles = center === null ? null : milesBetween(center, entry);
  const isNear = radius === 'state' || miles === null ? entry.state === state : miles <= radius;
  return { number: entry.number, miles, part: isNear ? 'near' : 'elsewhere' };
}

function compare(a: Placed, b: Placed, { sort }: HelpCriteria): number {
  if (a.match.part !== b.match.part) return a.match.part === 'near' ? -1 : 1;
  const miles = sort === 'distance' ? (a.match.miles ?? 0) - (b.match.miles ?? 0) : 0;
  if (miles !== 0) return miles;
  if (a.entry.sortKey !== b.entry.sortKey) return a.entry.sortKey < b.entry.sortKey ? -1 : 1;
  return a.entry.number - b.entry.number;
}
