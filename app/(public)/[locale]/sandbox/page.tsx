import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { AppLink } from '@/components/ui/app-link';
import { type Column, DataTable } from '@/components/ui/data-table';
import { PageHeading } from '@/components/ui/page-heading';
import { type Locale, localizedPath, toLocale } from '@/lib/domain/locale';
import { routes } from '@/lib/routes';
import { isSandbox, listSandboxAccounts, type SandboxAccount } from '@/lib/services/sandbox';
import { pageMetadata } from '@/lib/texts/page-metadata';
import { type Translator, translator } from '@/lib/texts/translator';

type Words = Translator<'sandbox'>;

export async function generateMetadata(props: PageProps<'/[locale]/sandbox'>): Promise<Metadata> {
  const locale = toLocale((await props.params).locale);
  const t = translator(locale, 'sandbox');
  const words = { title: t('title'), description: t('description') };
  return { ...pageMetadata(locale, routes.sandbox, words), robots: { index: false } };
}

/** The seeded people for testers; outside the sandbox there is no such page. */
export default async function SandboxPage(props: PageProps<'/[locale]/sandbox'>) {
  await connection();
  if (!isSandbox()) notFound();
  const locale = toLocale((await props.params).locale);
  const t = translator(locale, 'sandbox');
  const { password, accounts } = listSandboxAccounts();
  return (
    <>
      <PageHeading heading={t('title')} lead={t('lead')} />
      <Introduction locale={locale} password={password} />
      <DataTable
        caption={t('caption')}
        captionHidden
        columns={columnsIn(t)}
        rows={accounts}
        keyFor={(account) => account.userId}
      />
    </>
  );
}

function Introduction({ locale, password }: { locale: Locale; password: string }) {
  const t = translator(locale, 'sandbox');
  const signIn = localizedPath(routes.signIn, locale);
  const mailbox = localizedPath(routes.sandboxMail, locale);
  return (
    <>
      <p className="mb-2 text-lg">
        {t.rich('password', {
          code: () => <code className="font-bold wrap-anywhere">{password}</code>,
          link: (words) => <AppLink href={signIn}>{words}</AppLink>,
        })}
      </p>
      <p className="mb-2 max-w-measure">
        {t.rich('mailbox', { link: (words) => <AppLink href={mailbox}>{words}</AppLink> })}
      </p>
      <p className="mb-8 max-w-measure">{t('ssn')}</p>
    </>
  );
}

function columnsIn(t: Words): Column<SandboxAccount>[] {
  return [
    { key: 'userId', label: t('userId'), rowHeader: true, cell: UserId },
    { key: 'name', label: t('form'), cell: describeForm },
    { key: 'nipr', label: t('nipr'), cell: ({ nipr }) => nipr || t('noRecord') },
    { key: 'expect', label: t('expected'), cell: ({ userId }) => describeExpected(t, userId) },
  ];
}

function UserId({ userId }: SandboxAccount) {
  return <code className="wrap-anywhere md:whitespace-nowrap">{userId}</code>;
}

function describeForm({ name, npn }: SandboxAccount): string {
  return npn === '' ? name : `${name}, ${npn}`;
}

/** The texts are grouped as the User IDs are; a test compares both. */
function describeExpected(t: Words, userId: string): string {
  return t(`expect.${userId}` as Parameters<Words>[0]);
}
