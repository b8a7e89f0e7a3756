import type { Metadata } from 'next';
import { AppLink } from '@/components/ui/app-link';
import { ContactCard } from '@/components/ui/contact-card';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { Pagination } from '@/components/ui/pagination';
import { PhoneLink } from '@/components/ui/phone-link';
import { TabNav } from '@/components/ui/tab-nav';
import { type HelpQuery, helpQuerySchema, helpQueryString } from '@/lib/forms/find-local-help';
import type { FormState } from '@/lib/forms/state';
import { callCenterPhone, routes } from '@/lib/routes';
import {
  findLocalHelp,
  type HelpCard,
  type HelpResults,
  type HelpSearch,
} from '@/lib/services/find-local-help';
import { FindLocalHelpForm } from './find-local-help-form';

export const metadata: Metadata = {
  title: 'Find Local Help',
  description: 'Find licensed agents and brokers, and free assisters, by ZIP code or city.',
};

/** Find Local Help for consumers (S9-S11, S17, S38-S39). Each search reads what is saved now. */
export default async function FindLocalHelpPage(props: PageProps<'/find-local-help'>) {
  const query = helpQuerySchema.parse(await props.searchParams);
  const search = await findLocalHelp(query);
  return (
    <>
      <PageHeading
        heading="Find Local Help"
        lead="Agents, brokers and free assisters near you. No account needed."
      />
      <FindLocalHelpForm state={formState(query, search)} />
      {search.status === 'blank' ? <WhoCanHelp /> : null}
      {search.status === 'refused' && search.choices.length > 0 ? (
        <PlaceChoices query={query} choices={search.choices} />
      ) : null}
      {search.status === 'found' ? <Results query={query} results={search.results} /> : null}
    </>
  );
}

function formState(query: HelpQuery, search: HelpSearch): FormState {
  const { language, radius, type } = query;
  return {
    attempt: search.status === 'refused' ? 1 : 0,
    values: { location: query.location ?? '', language, radius: String(radius), type },
    errors: search.status === 'refused' ? search.errors : {},
  };
}

function hrefOf(query: HelpQuery): string {
  return `${routes.findLocalHelp}?${helpQueryString(query)}`;
}

const kindTexts = {
  agents: {
    heading: 'Agents and brokers',
    text: 'Agents and brokers hold a state license, can recommend a plan, and stay your contact after you enroll. Insurance companies pay them: your premium is the same with or without one.',
    one: 'agent or broker',
    many: 'agents and brokers',
    none: 'agents or brokers',
  },
  assisters: {
    heading: 'Assisters: free help',
    text: 'Navigators and certified application counselors are trained to explain coverage and to apply with you. Their help is always free, and no insurance company pays them for it.',
    one: 'assister',
    many: 'assisters',
    none: 'assisters',
  },
} as const;

function WhoCanHelp() {
  return (
    <section aria-labelledby="who" className="mt-12">
      <h2 id="who">Who can help you</h2>
      <div className="mt-5 grid gap-6 md:grid-cols-2">
        {Object.values(kindTexts).map(({ heading, text }) => (
          <div key={heading} className="min-w-0 border-t-2 border-primary pt-4">
            <h3>{heading}</h3>
            <p className="mt-2">{text}</p>
          </div>
        ))}
      </div>
      <p className="mt-8 max-w-measure">
        You would rather call? The Marketplace Call Center answers at any hour, except on some
        holidays: <PhoneLink number={callCenterPhone} />.
      </p>
    </section>
  );
}

function PlaceChoices({ query, choices }: { query: HelpQuery; choices: readonly string[] }) {
  return (
    <section aria-labelledby="places" className="mt-10">
      <h2 id="places">Which place do you mean?</h2>
      <ul className="mt-4 gap-x-8 sm:columns-2 lg:columns-3">
        {choices.map((location) => (
          <li key={location} className="break-inside-avoid">
            <AppLink
              href={hrefOf({ ...query, location, page: 1 })}
              prefetch={false}
              className="inline-flex min-h-11 items-center text-lg"
            >
              {location}
            </AppLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "1 assister", "42 agents and brokers", "No agents or brokers". */
function countText(kind: HelpQuery['type'], total: number): string {
  const { one, many, none } = kindTexts[kind];
  return total === 0 ? `No ${none}` : `${total} ${total === 1 ? one : many}`;
}

type ResultsProps = { query: HelpQuery; results: HelpResults };

function Results({ query, results }: ResultsProps) {
  const { items, page, pages } = results.page;
  const props = { query, results };
  return (
    <section aria-labelledby="results" className="mt-10">
      <TabNav label="Kind of help" tabs={tabsOf(query, results)} />
      <ResultsHead {...props} />
      {items.length === 0 ? <NobodyFound {...props} /> : <CardList cards={items} />}
      <Pagination
        label="Pages of results"
        page={page}
        pages={pages}
        hrefFor={(number) => hrefOf({ ...query, page: number })}
      />
      <WhoIsListed {...props} />
    </section>
  );
}

function ResultsHead({ query, results }: ResultsProps) {
  return (
    <>
      <h2 id="results" className="mt-8">
        {resultsHeading(query, results)}
      </h2>
      <p role="status" className="mt-2 text-muted">
        {shownText(query, results)}
      </p>
      <p className="mt-1">
        <a href="#listed" className="inline-block py-0.5">
          Who is listed here, and why?
        </a>
      </p>
    </>
  );
}

function tabsOf(query: HelpQuery, { totals }: HelpResults) {
  const href = (type: HelpQuery['type']) => hrefOf({ ...query, type, page: 1 });
  return [
    {
      href: href('agents'),
      label: `Agents and brokers: ${totals.agents}`,
      current: query.type === 'agents',
    },
    {
      href: href('assisters'),
      label: `Free help: ${totals.assisters} ${totals.assisters === 1 ? 'assister' : 'assisters'}`,
      current: query.type === 'assisters',
    },
  ];
}

/** "42 agents and brokers within 25 miles of Austin, TX 78701, licensed in Texas". */
function resultsHeading({ type, radius }: HelpQuery, results: HelpResults): string {
  const where = `${countText(type, results.totals[type])} within ${radius} miles of ${results.placeName}`;
  const state = `${type === 'agents' ? 'licensed in' : 'serving'} ${results.stateName}`;
  const language = results.languageName ? `, with help in ${results.languageName}` : '';
  return `${where}, ${state}${language}`;
}

function shownText({ type }: HelpQuery, { totals, page }: HelpResults): string {
  const total = totals[type];
  if (total === 0) return 'Nobody found. See below what you can try.';
  if (page.pages === 1)
    return total === 1 ? 'Showing the only one' : `Showing all ${total}, nearest first`;
  return `Showing ${page.from} to ${page.from + page.items.length - 1} of ${total}, nearest first`;
}

function CardList({ cards }: { cards: readonly HelpCard[] }) {
  return (
    <ul className="mt-6 mb-8 space-y-5">
      {cards.map(({ position, phone, ...card }) => (
        <li key={position}>
          <ContactCard {...card} phone={phone ?? undefined} />
        </li>
      ))}
    </ul>
  );
}

function NobodyFound(props: ResultsProps) {
  return (
    <div className="mt-6">
      <EmptyState heading="What you can try" headingLevel={3}>
        <ul>
          {suggestionsOf(props).map(({ href, text }) => (
            <li key={href}>
              <AppLink href={href} prefetch={false} className="inline-block py-1">
                {text}
              </AppLink>
            </li>
          ))}
          <li>Try another ZIP code, or a larger city near you.</li>
          <li>
            Call the Marketplace Call Center: <PhoneLink number={callCenterPhone} />. The call is
            free, and interpreters are there for many languages.
          </li>
        </ul>
      </EmptyState>
    </div>
  );
}

/** Searches that would find somebody. */
function suggestionsOf({ query, results }: ResultsProps) {
  const { wider, inAnyLanguage, totals } = results;
  const other = query.type === 'agents' ? 'assisters' : 'agents';
  const link = (change: Partial<HelpQuery>, text: string) => ({
    href: hrefOf({ ...query, page: 1, ...change }),
    text,
  });
  const within = (hint: { radius: number; total: number }) =>
    `within ${hint.radius} miles: ${countText(query.type, hint.total)}`;
  return [
    ...(wider ? [link({ radius: wider.radius }, `Search ${within(wider)}`)] : []),
    ...(inAnyLanguage
      ? [
          link(
            { language: '', radius: inAnyLanguage.radius },
            `Search in any language ${within(inAnyLanguage)}`,
          ),
        ]
      : []),
    ...(totals[other] > 0
      ? [link({ type: other }, `See ${countText(other, totals[other])} near you`)]
      : []),
  ];
}

function WhoIsListed({ query, results }: ResultsProps) {
  return (
    <aside aria-labelledby="listed" className="mt-10 border-t border-border pt-6">
      <h2 id="listed" className="text-xl">
        Who is listed here, and why
      </h2>
      <div className="prose mt-2">
        <p>{kindTexts[query.type].text}</p>
        {query.type === 'agents' ? (
          <AgentRule results={results} />
        ) : (
          <AssisterRule results={results} />
        )}
      </div>
    </aside>
  );
}

function AgentRule({ results: { stateName, planYears } }: { results: HelpResults }) {
  return (
    <>
      <p>
        Listed are agents and brokers who chose to be shown, whose National Producer Number was
        found valid for plan year {[...planYears].sort().join(' or ')}, and who hold an active
        health insurance license in {stateName}.
      </p>
      <p>
        The license counts because an agent may sell coverage only in states that licensed them. One
        across the state line who has no license in {stateName} is not shown, however near.
      </p>
    </>
  );
}

function AssisterRule({ results: { stateName } }: { results: HelpResults }) {
  return <p>Listed are assisters whose office is in {stateName}.</p>;
}
