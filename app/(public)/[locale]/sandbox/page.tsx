import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { AppLink } from '@/components/ui/app-link';
import { type Column, DataTable } from '@/components/ui/data-table';
import { PageHeading } from '@/components/ui/page-heading';
import { type Locale, localizedPath, toLocale } from '@/lib/domain/locale';
import { routes } from '@/lib/routes';
import {
  isSandbox,
  listSandboxAccounts,
  listSandboxCodes,
  type SandboxAccount,
  type SandboxCode,
} from '@/lib/services/sandbox';
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
      <Codes t={t} codes={await listSandboxCodes()} />
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

/** What the authenticator apps of the accounts show. */
function Codes({ t, codes }: { t: Words; codes: readonly SandboxCode[] }) {
  const columns: Column<SandboxCode>[] = [
    { key: 'userId', label: t('userId'), rowHeader: true, cell: UserId },
    { key: 'code', label: t('code'), cell: (row) => describeCode(t, row) },
  ];
  return (
    <section aria-labelledby="codes" className="mt-10">
      <h2 id="codes">{t('codes')}</h2>
      <p className="mt-1 mb-4 max-w-measure">{t('codesLead')}</p>
      <DataTable
        caption={t('codes')}
        captionHidden
        columns={columns}
        rows={codes}
        keyFor={({ userId }) => userId}
      />
    </section>
  );
}

/** The attribute is for programs that try the sandbox out. */
function describeCode(t: Words, { userId, code, seconds }: SandboxCode) {
  if (code === null) return t('nextCode', { seconds });
  return (
    <code data-code-of={userId} className="text-lg font-bold">
      {code}
    </code>
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

function UserId({ userId }: Pick<SandboxAccount, 'userId'>) {
  return <code className="wrap-anywhere md:whitespace-nowrap">{userId}</code>;
}

function describeForm({ name, npn }: SandboxAccount): string {
  return npn === '' ? name : `${name}, ${npn}`;
}

/** The texts are grouped as the User IDs are; a test compares both. */
function describeExpected(t: Words, userId: string): string {
  return t(`expect.${userId}` as 'expect.agent.valid');
}
