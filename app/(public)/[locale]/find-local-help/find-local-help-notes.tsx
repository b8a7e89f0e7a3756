import { EmptyState } from '@/components/ui/empty-state';
import { PhoneLink } from '@/components/ui/phone-link';
import type { Suggestion } from '@/lib/domain/find-local-help';
import type { Locale } from '@/lib/domain/locale';
import type { HelpQuery } from '@/lib/forms/find-local-help';
import { callCenterPhone } from '@/lib/routes';
import { foundWords, totalOf } from '@/lib/texts/find-local-help-words';
import { stateInSentence } from '@/lib/texts/states';
import { translator } from '@/lib/texts/translator';
import { type ResultsProps, searchHref } from './find-local-help-list';

/** What somebody can try who found nobody near. */
export function NobodyNear({ locale, query, results }: ResultsProps) {
  const t = translator(locale, 'findLocalHelp');
  const state = stateInSentence(locale, results.place.state);
  const { elsewhere } = totalOf(results.totals, query.type);
  return (
    <div className="mb-8">
      <EmptyState heading={t('whatToTry')} headingLevel={3}>
        <ul>
          {results.suggestions.map((suggestion) => {
            const href = searchHref(changedQuery(query, suggestion), locale);
            return (
              <li key={href}>
                <a href={href} className="inline-block py-1">
                  {suggestionWords(query, suggestion, locale)}
                </a>
              </li>
            );
          })}
          {elsewhere > 0 ? <li>{t('tryElsewhere', { state })}</li> : null}
          <li>{t('tryPlace')}</li>
          <li>{t.rich('tryCall', { phone: () => <PhoneLink number={callCenterPhone} /> })}</li>
        </ul>
      </EmptyState>
    </div>
  );
}

function changedQuery(query: HelpQuery, { change }: Suggestion): HelpQuery {
  const { market, acceptsTexts, ...same } = change;
  return {
    ...query,
    ...same,
    ...(market === undefined ? {} : { market: market ?? '' }),
    ...(acceptsTexts === undefined ? {} : { texts: acceptsTexts }),
    page: 1,
  };
}

/** "Search within 50 miles: 12 agents and brokers". */
function suggestionWords(query: HelpQuery, { change, total }: Suggestion, locale: Locale): string {
  const t = translator(locale, 'findLocalHelp');
  const found = foundWords(change.type ?? query.type, total, locale);
  if (change.type !== undefined) return t('tryType', { found });
  if (change.radius === 'state') return t('tryState', { found });
  if (change.languages !== undefined) return t('tryLanguages', { found });
  if (change.open !== undefined) return t('tryOpen', { found });
  if (change.acceptsTexts !== undefined) return t('tryTexts', { found });
  if (change.who !== undefined) return t('tryWho', { found });
  if (change.market !== undefined) return t('tryMarket', { found });
  return t('tryRadius', { miles: change.radius ?? 0, found });
}

/** The rule behind the list, and what the two kinds of help are. */
export function WhoIsListed({ locale, query, results }: ResultsProps) {
  const t = translator(locale, 'findLocalHelp');
  const state = stateInSentence(locale, results.place.state);
  const [first = '', second] = [...results.planYears].sort().map(String);
  const years = second === undefined ? first : t('or', { first, second });
  return (
    <aside aria-labelledby="listed" className="mt-10 border-t border-border pt-6">
      <h2 id="listed" className="text-xl">
        {t('whyListed')}
      </h2>
      <div className="prose mt-2">
        {query.type === 'assisters' ? null : (
          <>
            <p>{t('agentsText')}</p>
            <p>{t('agentRule', { years, state })}</p>
            <p>{t('neighborRule', { state })}</p>
          </>
        )}
        {query.type === 'agents' ? null : (
          <>
            <p>{t('assistersText')}</p>
            <p>{t('assisterRule', { state })}</p>
          </>
        )}
      </div>
    </aside>
  );
}
