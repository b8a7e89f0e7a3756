import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { PageHeading } from '@/components/ui/page-heading';
import { routes } from '@/lib/routes';
import { isSandbox, listSandboxAccounts, type SandboxAccount } from '@/lib/services/sandbox';

export const metadata: Metadata = { title: 'Sandbox accounts', robots: { index: false } };

const columns = [
  {
    key: 'userId',
    label: 'User ID',
    rowHeader: true,
    cell: ({ userId }: SandboxAccount) => (
      <code className="wrap-anywhere md:whitespace-nowrap">{userId}</code>
    ),
  },
  { key: 'name', label: 'Name and NPN in the form', cell: describeForm },
  { key: 'nipr', label: 'In NIPR', cell: ({ nipr }: SandboxAccount) => nipr || 'No record' },
  { key: 'expect', label: 'What to expect', cell: ({ expect }: SandboxAccount) => expect },
];

function describeForm({ name, npn }: SandboxAccount): string {
  return npn === '' ? name : `${name}, ${npn}`;
}

/** The seeded people for testers; outside the sandbox there is no such page. */
export default async function SandboxPage() {
  await connection();
  if (!isSandbox()) notFound();
  const { password, accounts } = listSandboxAccounts();
  return (
    <>
      <PageHeading
        heading="Sandbox accounts"
        lead="Fictional people for testers. Each shows one path through the registration; choose one of the agent roles in the profile and press “Save”."
      />
      <p className="mb-2 text-lg">
        One password for all: <code className="font-bold break-all">{password}</code>{' '}
        <AppLink href={routes.signIn}>Sign in</AppLink>
      </p>
      <p className="mb-2 max-w-measure">
        What the portal writes to them is in the{' '}
        <AppLink href={routes.sandboxMail}>sandbox mailbox</AppLink>.
      </p>
      <p className="mb-8 max-w-measure">
        Each made-up Social Security Number is 900-10 followed by the last four digits of the NPN in
        NIPR; numbers that begin with 9 are never issued.
      </p>
      <DataTable
        caption="Accounts"
        captionHidden
        columns={columns}
        rows={accounts}
        keyFor={(account) => account.userId}
      />
    </>
  );
}
