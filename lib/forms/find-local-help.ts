import { z } from 'zod';
import {
  defaultRadius,
  type HelpCriteria,
  helpTypes,
  openTimes,
  type SearchRadius,
  searchRadii,
  sortOrders,
} from '@/lib/domain/find-local-help';
import { findLanguage, type LanguageCode } from '@/lib/domain/language';
import { type Market, markets } from '@/lib/domain/market';
import { cleanText } from './entries';

/** A search as the address of the page holds it. */
export type HelpQuery = {
  /** What was typed; null before the first search. */
  readonly location: string | null;
  readonly radius: SearchRadius;
  readonly type: HelpCriteria['type'];
  /** '' for either. */
  readonly market: Market | '';
  /** Any of them will do; none asks nothing. */
  readonly languages: readonly LanguageCode[];
  /** All of them must hold. */
  readonly open: HelpCriteria['open'];
  /** Only who accepts text messages. */
  readonly texts: boolean;
  /** A name or an NPN, '' for anybody. */
  readonly who: string;
  readonly sort: HelpCriteria['sort'];
  /** From 1. */
  readonly page: number;
};

/** What a page without parameters asks. */
export const blankHelpQuery: HelpQuery = {
  location: null,
  radius: defaultRadius,
  type: 'agents',
  market: '',
  languages: [],
  open: [],
  texts: false,
  who: '',
  sort: 'distance',
  page: 1,
};

/** In characters; longer names are cut, nobody has one. */
export const longestWho = 80;

const parameter = z.union([z.string(), z.array(z.string()).transform(([first]) => first ?? '')]);
const parameters = z.union([z.array(z.string()), z.string().transform((only) => [only])]);
const radius = z.union([
  z.literal('state'),
  z.string().transform(Number).pipe(z.literal(searchRadii)),
]);

/** The values that make sense, each once, in the order of `allowed`. */
function choices<T extends string>(allowed: readonly T[]) {
  return parameters.transform((given) => allowed.filter((value) => given.includes(value)));
}

const languageCodes = parameters.transform((given) => [
  ...new Set(given.filter((code) => findLanguage(code) !== undefined)),
]);

const who = parameter.transform((text) =>
  [...cleanText(text)].slice(0, longestWho).join('').trim(),
);

/**
 * The query of the page, whatever its address says: a parameter that is missing or makes no sense
 * counts as not given; where one value is asked for, the first of several is taken. Never fails.
 */
export const helpQuerySchema: z.ZodType<HelpQuery> = z
  .object({
    location: parameter.transform(cleanText).nullable().catch(blankHelpQuery.location),
    radius: parameter.pipe(radius).catch(blankHelpQuery.radius),
    type: parameter.pipe(z.enum(helpTypes)).catch(blankHelpQuery.type),
    market: parameter.pipe(z.enum([...markets, ''])).catch(blankHelpQuery.market),
    language: languageCodes.catch([]),
    open: choices(openTimes).catch([]),
    texts: parameter.transform((value) => value === '1').catch(blankHelpQuery.texts),
    who: who.catch(blankHelpQuery.who),
    sort: parameter.pipe(z.enum(sortOrders)).catch(blankHelpQuery.sort),
    page: parameter
      .transform(Number)
      .pipe(z.int().min(1).max(1_000_000))
      .catch(blankHelpQuery.page),
  })
  .transform(({ language, ...rest }) => ({ ...rest, languages: language }));

/** The query part of the address of a search, without what is as usual anyway. */
export function helpQueryString(query: HelpQuery): string {
  const parts = new URLSearchParams();
  const set = (name: string, value: string | number | null, usual: string | number | null) => {
    if (value !== null && value !== usual) parts.append(name, String(value));
  };
  set('location', query.location, null);
  set('radius', query.radius, blankHelpQuery.radius);
  set('type', query.type, blankHelpQuery.type);
  set('market', query.market, '');
  for (const code of query.languages) set('language', code, null);
  for (const time of query.open) set('open', time, null);
  set('texts', query.texts ? '1' : '', '');
  set('who', query.who, '');
  set('sort', query.sort, blankHelpQuery.sort);
  set('page', query.page, blankHelpQuery.page);
  return parts.toString();
}
