import type { Metadata } from 'next';
import Image from 'next/image';
import type { ReactNode } from 'react';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { PageHeading } from '@/components/ui/page-heading';
import { PhoneLink } from '@/components/ui/phone-link';
import { type Locale, localizedPath, toLocale } from '@/lib/domain/locale';
import { routes, serviceDeskPhone } from '@/lib/routes';
import { pageMetadata } from '@/lib/texts/page-metadata';
import { translator } from '@/lib/texts/translator';

type InLocale = { locale: Locale };

export async function generateMetadata(props: PageProps<'/[locale]/help'>): Promise<Metadata> {
  const locale = toLocale((await props.params).locale);
  const t = translator(locale, 'help');
  return pageMetadata(locale, routes.help, { title: t('title'), description: t('description') });
}

/** The anchors, which other pages link to. */
const parts = ['profile', 'npn-validation', 'languages'] as const;

/** The guide in three parts (S1). */
export default async function HelpPage(props: PageProps<'/[locale]/help'>) {
  const locale = toLocale((await props.params).locale);
  const t = translator(locale, 'help');
  return (
    <>
      <PageHeading heading={t('title')} lead={t('lead')} />
      <Contents locale={locale} />
      <div className="max-w-measure space-y-14">
        <ProfilePart locale={locale} />
        <ValidationPart locale={locale} />
        <LanguagesPart locale={locale} />
      </div>
      <Alert locale={locale} heading={t('stuck')} className="mt-14">
        <p>{t.rich('call', { phone: ServiceDesk })}</p>
        <p>{t.rich('openCase', { link: caseLink })}</p>
      </Alert>
    </>
  );
}

function Contents({ locale }: InLocale) {
  const t = translator(locale, 'help');
  return (
    <nav aria-label={t('onThisPage')} className="mb-10">
      <ol className="space-y-1">
        {parts.map((part) => (
          <li key={part}>
            <a href={`#${part}`} className="inline-block py-1 font-semibold">
              {t(`parts.${part}`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const ServiceDesk = () => <PhoneLink number={serviceDeskPhone} />;

/** Turns a `<link>` of a text into a link to a page in the same language. */
const linkTo = (locale: Locale, path: string) => (words: ReactNode) => (
  <AppLink href={localizedPath(path, locale)}>{words}</AppLink>
);

/** A page of the portal, which is in English only; it asks strangers to sign in first. */
const caseLink = (words: ReactNode) => (
  <AppLink href={routes.newCase} prefetch={false}>
    {words}
  </AppLink>
);

const strong = (words: ReactNode) => <strong>{words}</strong>;

type PartProps = InLocale & { part: (typeof parts)[number]; children: ReactNode };

function Part({ locale, part, children }: PartProps) {
  const t = translator(locale, 'help');
  return (
    <section aria-labelledby={part} className="space-y-4">
      <h2 id={part} className="scroll-mt-6">
        {t(`parts.${part}`)}
      </h2>
      {children}
      <p>
        <a href="#main" className="inline-block py-1">
          {t('top')}
        </a>
      </p>
    </section>
  );
}

/** Heights of the pictures in `public/help`, which `npm run screens` takes 1280 pixels wide. */
const screens = {
  'registration-status': 720,
  profile: 900,
  'npn-validation-failed': 560,
  'add-language': 720,
} as const;

function Screen({ locale, name }: InLocale & { name: keyof typeof screens }) {
  return (
    <Image
      src={`/help/${name}.png`}
      alt={translator(locale, 'help')(`screens.${name}`)}
      width={1280}
      height={screens[name]}
      unoptimized
      className="h-auto w-full rounded-md border border-border"
    />
  );
}

function ProfilePart({ locale }: InLocale) {
  const t = translator(locale, 'help');
  return (
    <Part locale={locale} part="profile">
      <ol className="list-decimal space-y-2 ps-6">
        <li>{t.rich('start.signIn', { link: linkTo(locale, routes.signIn) })}</li>
        <li>{t('start.training')}</li>
        <li>{t('start.access')}</li>
      </ol>
      <Screen locale={locale} name="registration-status" />
      <h3>{t('role.heading')}</h3>
      <p>{t('role.text')}</p>
      <h3>{t('display.heading')}</h3>
      <p>{t('display.text')}</p>
      <Screen locale={locale} name="profile" />
      <h3>{t('information.heading')}</h3>
      <p>{t('information.fields')}</p>
      <p>{t('information.hours')}</p>
      <p>{t('information.save')}</p>
    </Part>
  );
}

function ValidationPart({ locale }: InLocale) {
  const t = translator(locale, 'help');
  return (
    <Part locale={locale} part="npn-validation">
      <p>{t('validation.text')}</p>
      <ul className="list-disc space-y-1 ps-6">
        <li>{t('validation.license')}</li>
        <li>{t('validation.line')}</li>
        <li>{t('validation.active')}</li>
      </ul>
      <p>
        {t.rich('validation.result', { link: linkTo(locale, routes.registrationCompletionList) })}
      </p>
      <Errors locale={locale} />
      <Remedies locale={locale} />
      <h3>{t('meantime.heading')}</h3>
      <p>{t('meantime.text')}</p>
    </Part>
  );
}

function Errors({ locale }: InLocale) {
  const t = translator(locale, 'help');
  return (
    <>
      <h3>{t('errors.heading')}</h3>
      <dl className="space-y-3">
        {(['npn', 'ssn'] as const).map((error) => (
          <div key={error}>
            <dt className="font-semibold">{t(`errors.${error}.name`)}</dt>
            <dd>{t(`errors.${error}.text`)}</dd>
          </div>
        ))}
      </dl>
      <Screen locale={locale} name="npn-validation-failed" />
    </>
  );
}

function Remedies({ locale }: InLocale) {
  const t = translator(locale, 'help');
  return (
    <>
      <h3>{t('remedies.heading')}</h3>
      <ul className="list-disc space-y-2 ps-6">
        <li>{t.rich('remedies.npn', { strong, link: linkTo(locale, routes.npnLookup) })}</li>
        <li>{t.rich('remedies.name', { strong, phone: ServiceDesk })}</li>
        <li>{t.rich('remedies.license', { strong })}</li>
      </ul>
    </>
  );
}

function LanguagesPart({ locale }: InLocale) {
  const t = translator(locale, 'help');
  return (
    <Part locale={locale} part="languages">
      <p>{t('languages.text')}</p>
      <ol className="list-decimal space-y-2 ps-6">
        <li>{t('languages.picture')}</li>
        <li>{t('languages.expand')}</li>
        <li>{t('languages.add')}</li>
        <li>{t('languages.levels')}</li>
        <li>{t('languages.save')}</li>
      </ol>
      <Screen locale={locale} name="add-language" />
    </Part>
  );
}
