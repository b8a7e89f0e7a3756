import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Field } from '@/components/forms/field';
import { Container } from '@/components/layout/container';
import { AppLink } from '@/components/ui/app-link';
import { ButtonLink, buttonClass } from '@/components/ui/button';
import { ArrowRightIcon, SearchIcon } from '@/components/ui/icons';
import { type Locale, localizedPath, toLocale } from '@/lib/domain/locale';
import { initialState } from '@/lib/forms/state';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/texts/page-metadata';
import { translator } from '@/lib/texts/translator';

type InLocale = { locale: Locale };

export async function generateMetadata(props: PageProps<'/[locale]'>): Promise<Metadata> {
  const locale = toLocale((await props.params).locale);
  const t = translator(locale, 'home');
  return pageMetadata(locale, routes.home, { title: t('title'), description: t('description') });
}

/** Two doors: one for people who look for help, one for those who give it. */
export default async function HomePage(props: PageProps<'/[locale]'>) {
  const locale = toLocale((await props.params).locale);
  return (
    <>
      <Welcome locale={locale} />
      <HowToRegister locale={locale} />
      <PublicRecords locale={locale} />
    </>
  );
}

function Welcome({ locale }: InLocale) {
  const t = translator(locale, 'home');
  return (
    <div className="bleed -mt-6 bg-primary-lightest sm:-mt-10">
      <Container className="py-10 sm:py-14">
        <h1 className="max-w-3xl text-[clamp(2rem,1.4rem+2.6vw,3rem)]">{t('heading')}</h1>
        <p className="mt-4 max-w-measure text-lg text-gray-darker sm:text-xl">{t('lead')}</p>
        <div className="mt-8 grid gap-6 md:grid-cols-2">
          <ConsumerDoor locale={locale} />
          <AgentDoor locale={locale} />
        </div>
      </Container>
    </div>
  );
}

function Door({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section
      aria-labelledby={id}
      className="flex min-w-0 flex-col rounded-lg border border-primary-lighter border-t-8 border-t-primary bg-white p-5 sm:p-8"
    >
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}

function ConsumerDoor({ locale }: InLocale) {
  const t = translator(locale, 'home');
  return (
    <Door id="consumers" heading={t('consumers.heading')}>
      <p className="mt-2">{t('consumers.text')}</p>
      <form
        action={localizedPath(routes.findLocalHelp, locale)}
        method="get"
        className="mt-6 space-y-4"
      >
        <Field
          form={initialState({}, locale)}
          name="location"
          label={t('consumers.location')}
          hint={t('consumers.hint')}
          autoComplete="postal-code"
          maxLength={80}
          width="full"
        />
        <button type="submit" className={buttonClass('primary', 'w-full sm:w-auto')}>
          <SearchIcon /> {t('consumers.search')}
        </button>
      </form>
    </Door>
  );
}

function AgentDoor({ locale }: InLocale) {
  const t = translator(locale, 'home');
  return (
    <Door id="agents" heading={t('agents.heading')}>
      <p className="mt-2">{t('agents.text')}</p>
      <p className="mt-6">
        <ButtonLink href={localizedPath(routes.signIn, locale)} className="w-full sm:w-auto">
          {t('agents.signIn')}
        </ButtonLink>
      </p>
      <ul className="mt-auto space-y-1 pt-6">
        <li>
          <ForwardLink href={localizedPath(routes.npnLookup, locale)}>
            {t('agents.lookUp')}
          </ForwardLink>
        </li>
        <li>
          <ForwardLink href={localizedPath(routes.help, locale)}>{t('agents.fix')}</ForwardLink>
        </li>
      </ul>
    </Door>
  );
}

function ForwardLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <AppLink href={href} className="inline-block py-1.5 font-semibold">
      {children}
      <ArrowRightIcon className="ms-2 inline size-4" />
    </AppLink>
  );
}

const steps = ['profile', 'npn', 'mlms', 'found'] as const;

function HowToRegister({ locale }: InLocale) {
  const t = translator(locale, 'home');
  return (
    <section aria-labelledby="how" className="pt-12 sm:pt-16">
      <h2 id="how">{t('registration.heading')}</h2>
      <p className="mt-2 max-w-measure">{t('registration.lead')}</p>
      <ol className="mt-8 grid gap-x-8 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
        {steps.map((step, index) => (
          <li key={step} className="min-w-0 border-t-2 border-primary pt-4">
            <span aria-hidden="true" className="text-3xl font-bold text-primary">
              {index + 1}
            </span>
            <h3 className="mt-1">{t(`registration.${step}.title`)}</h3>
            <p className="mt-2">{t(`registration.${step}.text`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

const records = [
  { href: routes.registrationCompletionList, name: 'list' },
  { href: routes.npnLookup, name: 'npn' },
  { href: routes.help, name: 'help' },
] as const;

function PublicRecords({ locale }: InLocale) {
  const t = translator(locale, 'home');
  return (
    <section aria-labelledby="records" className="pt-12 sm:pt-16">
      <h2 id="records">{t('records.heading')}</h2>
      <ul className="mt-6 grid gap-6 md:grid-cols-3">
        {records.map(({ href, name }) => (
          <li key={href} className="min-w-0 rounded-lg border border-border p-5 sm:p-6">
            <h3>
              <AppLink href={localizedPath(href, locale)}>{t(`records.${name}.title`)}</AppLink>
            </h3>
            <p className="mt-2">{t(`records.${name}.text`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
