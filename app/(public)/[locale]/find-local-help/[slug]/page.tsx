import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache, type ReactNode } from 'react';
import { AppLink } from '@/components/ui/app-link';
import { ButtonLink } from '@/components/ui/button';
import { DescriptionList, type DescriptionRow } from '@/components/ui/description-list';
import { ChevronLeftIcon, ExternalIcon } from '@/components/ui/icons';
import { PageHeading } from '@/components/ui/page-heading';
import { PrintButton } from '@/components/ui/print-button';
import { type Locale, localizedPath, toLocale } from '@/lib/domain/locale';
import { helperStructuredData, jsonForScript } from '@/lib/domain/structured-data';
import { helpQueryString } from '@/lib/forms/find-local-help';
import { findSearchBefore } from '@/lib/forms/helper-page';
import { routes } from '@/lib/routes';
import { findHelper, type ShownHelper } from '@/lib/services/helper';
import { helperPageUrl } from '@/lib/services/helper-page';
import { findHelpOnDemandUrl } from '@/lib/services/site';
import {
  dayWords,
  descriptionWords,
  otherLanguageWords,
  stateWords,
  timeZoneWords,
  titleWords,
} from '@/lib/texts/helper-page-words';
import {
  addressWords,
  hoursWords,
  kindWords,
  marketWords,
  openWords,
  phoneWords,
  websiteWords,
} from '@/lib/texts/helper-words';
import { pageMetadata } from '@/lib/texts/page-metadata';
import { translator } from '@/lib/texts/translator';

type Props = PageProps<'/[locale]/find-local-help/[slug]'>;

/** Once for the metadata and the page. */
const loadHelper = cache(findHelper);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: text, slug } = await params;
  const locale = toLocale(text);
  const helper = await loadHelper(slug);
  if (helper === null) {
    return { title: translator(locale, 'helper')('notListed'), robots: { index: false } };
  }
  const words = {
    title: titleWords(helper, locale),
    description: descriptionWords(helper, locale),
  };
  return pageMetadata(locale, `${routes.findLocalHelp}/${helper.slug}`, words);
}

/** All that consumers may see of one agent, broker or assister (S9-S17, S38), as it is now. */
export default async function HelperPage({ params }: Props) {
  const { locale: text, slug } = await params;
  const helper = await loadHelper(slug);
  if (helper === null) notFound();
  const locale = toLocale(text);
  const props = { locale, helper };
  return (
    <>
      <BackToSearch locale={locale} referer={(await headers()).get('referer')} />
      <PageHeading
        heading={helper.name}
        eyebrow={kindWords(helper, locale)}
        lead={helper.open === null ? undefined : <OpenNow {...props} />}
      />
      <div className="grid items-start gap-x-12 gap-y-8 md:grid-cols-2 print:grid-cols-2">
        <Section id="contact" heading={translator(locale, 'helper')('contact')}>
          <DescriptionList rows={contactRows(props)} />
        </Section>
        <Hours {...props} />
      </div>
      <About {...props} />
      <Actions {...props} />
      <StructuredData helper={helper} />
    </>
  );
}

/** Not on paper, where it would be wrong within hours. */
function OpenNow({ locale, helper }: HelperProps) {
  return <p className="print:hidden">{openWords(helper.open, locale)}</p>;
}

function BackToSearch({ locale, referer }: { locale: Locale; referer: string | null }) {
  const before = findSearchBefore(referer, routes.findLocalHelp);
  const search = localizedPath(routes.findLocalHelp, locale);
  return (
    <p className="mb-4 print:hidden">
      <AppLink
        href={before === null ? search : `${search}?${helpQueryString(before)}`}
        prefetch={false}
        className="inline-flex min-h-11 items-center gap-1 font-semibold"
      >
        <ChevronLeftIcon className="size-4" />
        {translator(locale, 'helper')('back')}
      </AppLink>
    </p>
  );
}

type SectionProps = { id: string; heading: string; children: ReactNode };

function Section({ id, heading, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="min-w-0 print:break-inside-avoid">
      <h2 id={id} className="mb-3 text-xl">
        {heading}
      </h2>
      {children}
    </section>
  );
}

type HelperProps = { locale: Locale; helper: ShownHelper };

/** What is not published has no row. */
function contactRows({ locale, helper }: HelperProps): DescriptionRow[] {
  const t = translator(locale, 'helper');
  const { email, website } = helper;
  return [
    ...phoneRows({ locale, helper }),
    ...(email === ''
      ? []
      : [
          {
            label: t('email'),
            value: <EmailLink email={email} />,
          },
        ]),
    ...(website === ''
      ? []
      : [{ label: t('website'), value: <Website website={website} newTab={t('newTab')} /> }]),
    { label: t('address'), value: <Address lines={addressWords(helper)} /> },
  ];
}

function phoneRows({ locale, helper }: HelperProps): DescriptionRow[] {
  const t = translator(locale, 'helper');
  const phone = phoneWords(helper, locale);
  if (phone === null) return [];
  const number = phoneWords({ phone: helper.phone, phoneExtension: '' }, locale)?.label ?? '';
  const call = (
    <a href={phone.href} className="inline-block py-0.5 text-lg font-bold">
      {phone.label}
    </a>
  );
  const text = (
    <a href={`sms:+1${helper.phone}`} className="inline-block py-0.5">
      {t('textsTo', { phone: number })}
    </a>
  );
  return [
    { label: t('phone'), value: call },
    ...(helper.acceptsTexts ? [{ label: t('texts'), value: text }] : []),
  ];
}

function EmailLink({ email }: { email: string }) {
  const [mailbox, host] = email.split(/(?=@)/);
  return (
    <a href={`mailto:${email}`} className="inline-block py-0.5 wrap-anywhere">
      {mailbox}
      <wbr />
      {host}
    </a>
  );
}

function Website({ website, newTab }: { website: string; newTab: string }) {
  return (
    <a
      href={website}
      target="_blank"
      rel="nofollow noopener noreferrer"
      className="inline-block py-0.5 wrap-anywhere"
    >
      {websiteWords(website)} <span className="text-sm">({newTab})</span>
      <ExternalIcon className="ms-1.5 inline size-4" />
    </a>
  );
}

function Address({ lines }: { lines: readonly string[] }) {
  return (
    <address className="not-italic">
      {lines.map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
    </address>
  );
}

function Hours({ locale, helper }: HelperProps) {
  const t = translator(locale, 'helper');
  const rows = hoursWords(helper.hours, locale);
  return (
    <Section id="hours" heading={t('hours')}>
      {rows.length === 0 ? (
        <p>{t('noHours')}</p>
      ) : (
        <>
          <DescriptionList rows={rows.map(({ label, text }) => ({ label, value: text }))} />
          <p className="mt-2 text-muted">
            {t('timeZone', { timeZone: timeZoneWords(helper.timeZone, locale) })}
          </p>
        </>
      )}
    </Section>
  );
}

function About({ locale, helper }: HelperProps) {
  const t = translator(locale, 'helper');
  return (
    <div className="mt-8">
      <Section id="about" heading={t('about')}>
        {helper.kind === 'assisters' ? <p className="mb-3">{t('free')}</p> : null}
        <DescriptionList rows={aboutRows({ locale, helper })} />
      </Section>
    </div>
  );
}

function aboutRows({ locale, helper }: HelperProps): DescriptionRow[] {
  const t = translator(locale, 'helper');
  const languages = otherLanguageWords(helper, locale).join(', ');
  const states = stateWords(helper.states, locale).join(', ');
  return [
    { label: t('helpsWith'), value: marketWords(helper, locale).join(', ') },
    ...(languages === '' ? [] : [{ label: t('languages'), value: languages }]),
    { label: t(helper.kind === 'agents' ? 'licensedIn' : 'serves'), value: states },
    ...(helper.npn === ''
      ? []
      : [{ label: t('npn'), value: <Npn npn={helper.npn} locale={locale} /> }]),
  ];
}

function Npn({ npn, locale }: { npn: string; locale: Locale }) {
  const list = localizedPath(routes.registrationCompletionList, locale);
  return (
    <AppLink href={`${list}?npn=${npn}`} prefetch={false} className="inline-block py-0.5">
      {translator(locale, 'helper')('registration', { npn })}
    </AppLink>
  );
}

function Actions({ locale, helper }: HelperProps) {
  const t = translator(locale, 'helper');
  const page = localizedPath(`${routes.findLocalHelp}/${helper.slug}`, locale);
  return (
    <>
      <div className="mt-8 flex flex-wrap gap-3 print:hidden">
        {helper.kind === 'agents' ? <AskToBeCalled locale={locale} /> : null}
        <ButtonLink
          href={`${routes.apiFindLocalHelp}/${helper.slug}/vcard?lang=${locale}`}
          download=""
        >
          {t('save')}
        </ButtonLink>
        <PrintButton>{t('print')}</PrintButton>
        <ButtonLink href={`${page}/report`} prefetch={false} variant="quiet">
          {t('report')}
        </ButtonLink>
      </div>
      <p className="mt-6 text-muted">
        {t('updated', { date: dayWords(helper.updatedAt, locale) })}
      </p>
    </>
  );
}

/** Help On Demand offers the consumer's question to one agent after another: it is no call from this one. */
function AskToBeCalled({ locale }: { locale: Locale }) {
  const href = findHelpOnDemandUrl();
  if (href === null) return null;
  const t = translator(locale, 'helper');
  return (
    <ButtonLink href={href} target="_blank" rel="noopener" variant="secondary">
      {t('askToBeCalled')} <span className="text-sm">({t('newTab')})</span>
      <ExternalIcon className="size-4" />
    </ButtonLink>
  );
}

function StructuredData({ helper }: { helper: ShownHelper }) {
  const data = helperStructuredData(helper, {
    states: helper.states,
    page: helperPageUrl(helper.slug),
  });
  return <script type="application/ld+json">{jsonForScript(data)}</script>;
}
