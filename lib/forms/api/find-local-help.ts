import { z } from 'zod';
import {
  defaultRadius,
  helpTypes,
  openTimes,
  searchRadii,
  sortOrders,
} from '@/lib/domain/find-local-help';
import { findLanguage } from '@/lib/domain/language';
import { defaultLocale, locales } from '@/lib/domain/locale';
import { markets } from '@/lib/domain/market';
import { blankHelpQuery, type HelpQuery, longestWho } from '../find-local-help';
import { numberOf, oneOf, type Parameters, typedText } from './parameters';

const longestLocation = 80;
const lastPage = 1_000_000;

const radius = numberOf(
  z.union([z.literal([...searchRadii]), z.literal('state')], {
    error: `must be one of ${searchRadii.join(', ')}, state`,
  }),
);

const languageCode = z
  .string()
  .max(3, 'must be codes of languages (ISO 639)')
  .refine((code) => findLanguage(code) !== undefined, 'must be codes of languages (ISO 639)');

/** The filters of the page under the page's names (`helpQuerySchema`), without the page number. */
export const helpFilters = {
  location: typedText(longestLocation),
  radius: radius.default(defaultRadius),
  type: oneOf(helpTypes).default(blankHelpQuery.type),
  market: oneOf(markets).optional(),
  language: z.array(languageCode).default([]),
  open: z.array(oneOf(openTimes)).default([]),
  texts: z.literal('1', { error: 'must be 1, or left out' }).optional(),
  who: typedText(longestWho).optional(),
  sort: oneOf(sortOrders).default(blankHelpQuery.sort),
} as const satisfies Parameters;

/** All parameters of a search by page. */
export const helpParameters = {
  ...helpFilters,
  page: numberOf(
    z
      .int({ error: `must be a whole number from 1 to ${lastPage}` })
      .min(1)
      .max(lastPage, {
        error: `must be a whole number from 1 to ${lastPage}`,
      }),
  ).default(1),
} as const satisfies Parameters;

/** What a business card (vCard) asks for: the language of its note. */
export const cardParameters = {
  lang: oneOf(locales).default(defaultLocale),
} as const satisfies Parameters;

type Filters = {
  readonly [Name in keyof typeof helpFilters]: z.output<(typeof helpFilters)[Name]>;
};

/** The search that strict parameters ask for; the same that the page makes of the same address. */
export function toHelpQuery(values: Filters & { readonly page?: number }): HelpQuery {
  const { language, market = '', open, texts, who = '', page = 1, ...rest } = values;
  return {
    ...rest,
    market,
    languages: [...new Set(language)],
    open: openTimes.filter((time) => open.includes(time)),
    texts: texts === '1',
    who,
    page,
  };
}
