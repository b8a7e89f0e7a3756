import type { HelpTotals, HelpType, PartTotals } from '@/lib/domain/find-local-help';
import type { Helper } from '@/lib/domain/helper';
import type { Locale } from '@/lib/domain/locale';
import type { OpenState } from '@/lib/domain/open-hours';
import type { StateCode } from '@/lib/domain/state';
import {
  addressWords,
  distanceWords,
  kindWords,
  languageWords,
  marketWords,
  openWords,
  phoneWords,
  websiteWords,
} from './helper-words';
import { translator } from './translator';

/** How many of a type were found, near and elsewhere. */
export function totalOf({ agents, assisters }: HelpTotals, type: HelpType): PartTotals {
  if (type !== 'both') return { agents, assisters }[type];
  return {
    near: agents.near + assisters.near,
    elsewhere: agents.elsewhere + assisters.elsewhere,
  };
}

/** "1 assister", "42 agents and brokers", "No agents or brokers". */
export function foundWords(type: HelpType, total: number, locale: Locale): string {
  return translator(locale, 'findLocalHelp')(`${type}Found`, { total });
}

type Found = Helper & {
  readonly position: number;
  readonly miles: number | null;
  readonly states: readonly StateCode[];
  readonly open: OpenState;
};

/** Somebody found, in the words of the list of results. */
export function resultWords(
  found: Found,
  { href, state, locale }: { href: string; state: StateCode; locale: Locale },
) {
  const t = translator(locale, 'findLocalHelp');
  const { position, name, miles, website, email, kind } = found;
  return {
    position,
    href,
    name,
    kind: [kindWords(found, locale), ...marketWords(found, locale)].join(' · '),
    distance: miles === null ? '' : distanceWords(miles, locale),
    phone: phoneWords(found, locale),
    phoneNote: found.acceptsTexts && found.phone !== '' ? `(${t('textsToo')})` : '',
    email,
    website: website === '' ? null : { label: websiteWords(website), href: website },
    address: addressWords(found).join(', '),
    facts: [
      [t('hours'), openWords(found.open, locale)],
      [t('languages'), languageWords(found, locale).join(', ')],
      [t(kind === 'agents' ? 'licensedIn' : 'serves'), stateWords(found.states, state, locale)],
    ] as const,
  };
}

/** More would push what matters off the screen of a phone. */
const statesShown = 6;

/** "TX, LA, NM", "TX, AL, AR, AZ, CA, CO and 12 more states": the state of the search first. */
function stateWords(states: readonly StateCode[], first: StateCode, locale: Locale): string {
  const others = states.filter((code) => code !== first).sort();
  const all = states.includes(first) ? [first, ...others] : others;
  const shown = all.slice(0, statesShown).join(', ');
  const more = all.length - statesShown;
  if (more <= 0) return shown;
  return translator(locale, 'findLocalHelp')('moreStates', { states: shown, more });
}
