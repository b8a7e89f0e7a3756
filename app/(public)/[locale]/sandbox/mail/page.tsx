import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { AppLink } from '@/components/ui/app-link';
import { Card } from '@/components/ui/card';
import { DescriptionList } from '@/components/ui/description-list';
import { Details } from '@/components/ui/details';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { Pagination } from '@/components/ui/pagination';
import { Tag, type TagTone } from '@/components/ui/tag';
import { type Locale, localizedPath, toLocale } from '@/lib/domain/locale';
import { routes } from '@/lib/routes';
import { listMailbox, type MailboxEntry } from '@/lib/services/mailbox';
import { isSandbox } from '@/lib/services/sandbox';
import { formatEasternTime } from '@/lib/texts/dates';
import { pageMetadata } from '@/lib/texts/page-metadata';
import { translator } from '@/lib/texts/translator';

type Props = PageProps<'/[locale]/sandbox/mail'>;
type InLocale = { locale: Locale };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = toLocale((await props.params).locale);
  const t = translator(locale, 'sandboxMail');
  const words = { title: t('title'), description: t('description') };
  return { ...pageMetadata(locale, routes.sandboxMail, words), robots: { index: false } };
}

/** All mail that the portal wrote, for testers; outside the sandbox there is no such page. */
export default async function SandboxMailPage(props: Props) {
  await connection();
  if (!isSandbox()) notFound();
  const locale = toLocale((await props.params).locale);
  const t = translator(locale, 'sandboxMail');
  const { entries, page, pages } = await listMailbox((await props.searchParams).page);
  return (
    <>
      <PageHeading heading={t('title')} lead={t('lead')} />
      <p className="mb-8">
        <AppLink href={localizedPath(routes.sandbox, locale)}>{t('accounts')}</AppLink>
      </p>
      {entries.length === 0 ? (
        <NoMail locale={locale} />
      ) : (
        <MailList locale={locale} entries={entries} />
      )}
      <Pagination
        locale={locale}
        label={t('pages')}
        page={page}
        pages={pages}
        hrefFor={(number) => `${localizedPath(routes.sandboxMail, locale)}?page=${number}`}
      />
    </>
  );
}

function NoMail({ locale }: InLocale) {
  const t = translator(locale, 'sandboxMail');
  return (
    <EmptyState heading={t('nothing.heading')}>
      <p>{t.rich('nothing.text', { code: (words) => <code>{words}</code> })}</p>
    </EmptyState>
  );
}

function MailList({ locale, entries }: InLocale & { entries: readonly MailboxEntry[] }) {
  return (
    <ul className="mb-8 space-y-6">
      {entries.map((entry) => (
        <Mail key={entry.id} locale={locale} entry={entry} />
      ))}
    </ul>
  );
}

type MailProps = InLocale & { entry: MailboxEntry };

/** The mail itself is in English, whatever the page's language. */
function Mail({ locale, entry }: MailProps) {
  const t = translator(locale, 'sandboxMail');
  const recipient = <span className="wrap-anywhere">{entry.recipient}</span>;
  const written = t('time', { time: formatEasternTime(locale, entry.createdAt) });
  return (
    <Card as="li">
      <h2 className="mb-3 text-xl wrap-anywhere" lang="en">
        {entry.subject}
      </h2>
      <DescriptionList
        rows={[
          { label: t('to'), value: recipient },
          { label: t('written'), value: written },
          { label: t('state'), value: <MailState locale={locale} entry={entry} /> },
        ]}
      />
      <Details summary={t('body')} className="mt-4">
        <p className="whitespace-pre-wrap wrap-anywhere" lang="en">
          {entry.body}
        </p>
      </Details>
    </Card>
  );
}

const tones: Record<MailboxEntry['state'], TagTone> = {
  waiting: 'info',
  sent: 'success',
  'given-up': 'error',
};

function MailState({ locale, entry: { state, attempts, failure } }: MailProps) {
  const t = translator(locale, 'sandboxMail');
  return (
    <>
      <Tag tone={tones[state]}>{t(`states.${state}`)}</Tag>
      {failure === null ? null : (
        <span className="mt-1 block text-sm">
          {t.rich('failure', { attempts, failure, code: (words) => <code>{words}</code> })}
        </span>
      )}
    </>
  );
}
