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
import { routes } from '@/lib/routes';
import { listMailbox, type MailboxEntry } from '@/lib/services/mailbox';
import { isSandbox } from '@/lib/services/sandbox';

export const metadata: Metadata = { title: 'Sandbox mailbox', robots: { index: false } };

/** All mail that the portal wrote, for testers; outside the sandbox there is no such page. */
export default async function SandboxMailPage(props: PageProps<'/sandbox/mail'>) {
  await connection();
  if (!isSandbox()) notFound();
  const { entries, page, pages } = await listMailbox((await props.searchParams).page);
  return (
    <>
      <PageHeading
        heading="Sandbox mailbox"
        lead="Mail that the portal wrote to the fictional agents, newest first. It is sent only when the server has the address of a mail server (SMTP_URL); until then it waits."
      />
      <p className="mb-8">
        <AppLink href={routes.sandbox}>Sandbox accounts</AppLink>
      </p>
      {entries.length === 0 ? <NoMail /> : <MailList entries={entries} />}
      <Pagination
        label="Pages of the mailbox"
        page={page}
        pages={pages}
        hrefFor={(number) => `${routes.sandboxMail}?page=${number}`}
      />
    </>
  );
}

function NoMail() {
  return (
    <EmptyState heading="No mail yet">
      <p>
        The re-check of all agents writes to whose NPN was valid and is not any more, and to whose
        NPN is valid again. It runs weekly, and whenever <code>npm run nipr:recheck</code> is
        called.
      </p>
    </EmptyState>
  );
}

function MailList({ entries }: { entries: readonly MailboxEntry[] }) {
  return (
    <ul className="mb-8 space-y-6">
      {entries.map((entry) => (
        <Card as="li" key={entry.id}>
          <h2 className="mb-3 text-xl wrap-anywhere">{entry.subject}</h2>
          <DescriptionList
            rows={[
              { label: 'To', value: <span className="wrap-anywhere">{entry.recipient}</span> },
              { label: 'Written', value: formatTime(entry.createdAt) },
              { label: 'State', value: <MailState entry={entry} /> },
            ]}
          />
          <Details summary="Text of the mail" className="mt-4">
            <p className="whitespace-pre-wrap wrap-anywhere">{entry.body}</p>
          </Details>
        </Card>
      ))}
    </ul>
  );
}

const states: Record<MailboxEntry['state'], { label: string; tone: TagTone }> = {
  waiting: { label: 'Waiting', tone: 'info' },
  sent: { label: 'Sent', tone: 'success' },
  'given-up': { label: 'Given up', tone: 'error' },
};

function MailState({ entry: { state, attempts, failure } }: { entry: MailboxEntry }) {
  const { label, tone } = states[state];
  return (
    <>
      <Tag tone={tone}>{label}</Tag>
      {failure === null ? null : (
        <span className="mt-1 block text-sm">
          Tried {attempts === 1 ? 'once' : `${attempts} times`}; the last answer was{' '}
          <code>{failure}</code>.
        </span>
      )}
    </>
  );
}

function formatTime(time: Date): string {
  const text = time.toLocaleString('en-US', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'America/New_York',
  });
  return `${text} Eastern Time`;
}
