import type { Metadata } from 'next';
import { AppLink } from '@/components/ui/app-link';
import { ButtonLink } from '@/components/ui/button';
import { type Column, DataTable } from '@/components/ui/data-table';
import { DateTime } from '@/components/ui/date-time';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { PhoneLink } from '@/components/ui/phone-link';
import { requireActor } from '@/lib/auth/guard';
import { formatCaseNumber } from '@/lib/domain/service-case';
import { topicLabel } from '@/lib/forms/service-case';
import { routes, serviceDeskPhone } from '@/lib/routes';
import { listCases, type OwnCase } from '@/lib/services/service-case';
import { CaseStateTag, ExpectedText } from './cases-state';

export const metadata: Metadata = { title: 'Cases' };

/** What the agent has asked of the Marketplace Service Desk. */
export default async function CasesPage() {
  const actor = await requireActor('/cases');
  const cases = await listCases(actor);
  return (
    <>
      <PageHeading
        heading="Cases"
        lead="What you have asked of the Marketplace Service Desk, and how far it is."
      />
      <p className="mb-8">
        <ButtonLink href={routes.newCase}>Open a case</ButtonLink>
      </p>
      {cases.length === 0 ? <NoCases /> : <CaseTable cases={cases} />}
    </>
  );
}

function NoCases() {
  return (
    <EmptyState heading="No cases yet">
      <p>
        When you are stuck, open a case: what went wrong is filled in for you. Or call{' '}
        <PhoneLink number={serviceDeskPhone} />.
      </p>
    </EmptyState>
  );
}

function CaseTable({ cases }: { cases: readonly OwnCase[] }) {
  return (
    <DataTable
      caption="Your cases, newest first"
      captionHidden
      columns={columns}
      rows={cases}
      keyFor={({ number }) => String(number)}
    />
  );
}

const columns: readonly Column<OwnCase>[] = [
  {
    key: 'number',
    label: 'Case',
    rowHeader: true,
    cell: ({ number }) => (
      <AppLink href={`${routes.cases}/${formatCaseNumber(number)}`}>
        {formatCaseNumber(number)}
      </AppLink>
    ),
  },
  { key: 'topic', label: 'About', cell: ({ topic }) => topicLabel(topic) },
  { key: 'state', label: 'State', cell: ({ state }) => <CaseStateTag state={state} /> },
  { key: 'opened', label: 'Opened', cell: ({ openedAt }) => <DateTime at={openedAt} /> },
  { key: 'expected', label: 'Expected', cell: (found) => <ExpectedText found={found} /> },
];
