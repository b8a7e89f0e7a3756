import type { Metadata } from 'next';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { type Column, DataTable } from '@/components/ui/data-table';
import { DateTime } from '@/components/ui/date-time';
import { PageHeading } from '@/components/ui/page-heading';
import { Tag } from '@/components/ui/tag';
import { findTokenHash, requireActor } from '@/lib/auth/guard';
import { routes } from '@/lib/routes';
import { listSessions, type SessionView } from '@/lib/services/session';
import { EndOtherSessionsForm, EndSessionForm } from './end-session-form';

export const metadata: Metadata = { title: 'Where you are signed in' };

/** The person's own sessions, to end those that are not theirs. */
export default async function SessionsPage(props: PageProps<'/account/sessions'>) {
  const actor = await requireActor('/account/sessions');
  const sessions = await listSessions(actor, await findTokenHash());
  const { ended } = await props.searchParams;
  return (
    <>
      <PageHeading
        heading="Where you are signed in"
        eyebrow="Account"
        lead="Do you not know one of these browsers? Sign it out, then change your password."
      />
      {ended === undefined ? null : <Ended all={ended === 'others'} />}
      <DataTable
        caption="Browsers"
        captionHidden
        columns={columns}
        rows={sessions}
        keyFor={({ id, createdAt }) => `${id}${createdAt.getTime()}`}
      />
      <div className="mt-8 space-y-6">
        {sessions.length > 1 ? <EndOtherSessionsForm /> : <p>You are signed in here only.</p>}
        <p>
          <AppLink href={routes.account}>Back to your account</AppLink>
        </p>
      </div>
    </>
  );
}

function Ended({ all }: { all: boolean }) {
  return (
    <Alert tone="success" role="status" className="mb-6">
      <p>{all ? 'All other browsers are signed out.' : 'That browser is signed out.'}</p>
    </Alert>
  );
}

const nameOf = ({ browser }: SessionView) => browser || 'Unknown browser';

const columns: readonly Column<SessionView>[] = [
  {
    key: 'browser',
    label: 'Browser',
    rowHeader: true,
    cell: (session) => (
      <span className="flex flex-wrap items-center gap-2">
        {nameOf(session)}
        {session.isCurrent ? <Tag tone="success">This browser</Tag> : null}
      </span>
    ),
  },
  {
    key: 'address',
    label: 'Network address',
    cell: ({ address }) => <span className="wrap-anywhere">{address}</span>,
  },
  { key: 'since', label: 'Signed in', cell: ({ createdAt }) => <DateTime at={createdAt} /> },
  { key: 'seen', label: 'Last used', cell: ({ lastSeenAt }) => <DateTime at={lastSeenAt} /> },
  {
    key: 'end',
    label: 'To do',
    cell: (session) =>
      session.isCurrent ? (
        <span className="text-muted">In use</span>
      ) : (
        <EndSessionForm id={session.id} browser={nameOf(session)} />
      ),
  },
];
