import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { DateTime } from '@/components/ui/date-time';
import { DescriptionList } from '@/components/ui/description-list';
import { PageHeading } from '@/components/ui/page-heading';
import { Tag } from '@/components/ui/tag';
import { requireActor } from '@/lib/auth/guard';
import { formatLongDate } from '@/lib/domain/iso-date';
import { formatCaseNumber } from '@/lib/domain/service-case';
import { formatMessage } from '@/lib/forms/messages';
import { describeCause } from '@/lib/forms/npn';
import { addressErrors } from '@/lib/forms/number-address';
import { type CaseStep, caseNumberOf, caseQuerySchema, topicLabel } from '@/lib/forms/service-case';
import { routes } from '@/lib/routes';
import { type DeskCaseView, loadDeskCase } from '@/lib/services/service-desk';
import { Comparison } from '../service-desk-comparison';
import { Corrections } from '../service-desk-corrections';
import { CaseState } from '../service-desk-state';
import { Holder, Talk } from '../service-desk-talk';

export const metadata: Metadata = { title: 'Case' };

/** One case as the desk works on it: each view of the account is written into the audit log. */
export default async function DeskCasePage(props: PageProps<'/service-desk/[number]'>) {
  const { number: address } = await props.params;
  const number = caseNumberOf(address);
  const href = number === null ? routes.serviceDesk : `${routes.serviceDesk}/${address}`;
  const actor = await requireActor('/service-desk/[number]', href);
  const asked = await props.searchParams;
  const { done, record } = caseQuerySchema.parse(asked);
  const view = number === null ? null : await loadDeskCase(actor, number, record);
  if (view === null) notFound();
  const errors = addressErrors(asked, 'record');
  return <DeskCase {...{ view, accountId: actor.accountId, done, href, record, errors }} />;
}

type DeskCaseProps = {
  view: DeskCaseView;
  accountId: string;
  done: CaseStep | null;
  href: string;
  record: string;
  errors: ReturnType<typeof addressErrors>;
};

function DeskCase({ view, accountId, done, href, record, errors }: DeskCaseProps) {
  const { found, owner, comparison } = view;
  const seen = { number: formatCaseNumber(found.number), version: found.version };
  return (
    <>
      <p className="mb-4">
        <AppLink href={routes.serviceDesk}>All cases</AppLink>
      </p>
      <PageHeading
        heading={`Case ${seen.number}`}
        eyebrow={`${owner.name} (${owner.userId})`}
        lead={topicLabel(found.topic)}
      />
      {done === 'late' ? <TooLate view={view} accountId={accountId} /> : <Done step={done} />}
      <DescriptionList rows={rowsOf(view, accountId)} />
      <Holder view={view} seen={seen} />
      <Comparison comparison={comparison} href={href} record={record} errors={errors} />
      <Corrections view={view} seen={seen} record={record} />
      <Talk view={view} seen={seen} />
    </>
  );
}

/** Two took the case at once, and this one came second. */
function TooLate({ view, accountId }: { view: DeskCaseView; accountId: string }) {
  const { assignee, found } = view;
  if (found.closedAt === null && (assignee === null || assignee.id === accountId)) return null;
  const who = holderText(view, accountId);
  return (
    <Alert tone="warning" role="status" className="mb-6">
      <p>
        {found.closedAt === null
          ? formatMessage({ code: 'service-case.late.taken', params: { who } })
          : formatMessage({ code: 'service-case.late.closed' })}
      </p>
    </Alert>
  );
}

function Done({ step }: { step: Exclude<CaseStep, 'late'> | null }) {
  if (step === null || step === 'written') return null;
  return (
    <Alert tone="success" role="status" className="mb-6">
      <p>{formatMessage({ code: `service-case.desk-done.${step}` })}</p>
    </Alert>
  );
}

function rowsOf(view: DeskCaseView, accountId: string) {
  const { found, owner } = view;
  const rows = [
    { label: 'State', value: <CaseState state={found.state} /> },
    { label: 'Due', value: <Due found={found} /> },
    { label: 'Who has it', value: holderText(view, accountId) },
    { label: 'Opened', value: <Opened found={found} /> },
    { label: 'Email of the account', value: <span className="wrap-anywhere">{owner.email}</span> },
    { label: 'Account since', value: <DateTime at={owner.createdAt} /> },
    { label: 'Second factor', value: <Factor since={owner.factorSince} /> },
    ...(found.causes.length > 0 ? [{ label: 'What went wrong', value: causesOf(view) }] : []),
  ];
  if (found.closedAt === null) return rows;
  return [...rows, { label: 'Closed', value: <Closed found={found} /> }];
}

type Found = { found: DeskCaseView['found'] };

function Due({ found: { dueOn, overdue } }: Found) {
  if (!overdue) return <>{formatLongDate(dueOn)}</>;
  return (
    <span className="font-semibold text-error-dark">
      {formatLongDate(dueOn)} <Tag tone="error">Overdue</Tag>
    </span>
  );
}

function Factor({ since }: { since: Date | null }) {
  if (since === null) return <>None: the password alone opens the account</>;
  return (
    <>
      An app, since <DateTime at={since} />
    </>
  );
}

function Opened({ found: { openedAt, openedBy, origin } }: Found) {
  return (
    <>
      <DateTime at={openedAt} />, {origin === 'phone' ? 'for a call, by' : 'by'} {openedBy}
    </>
  );
}

function Closed({ found: { closedAt, closedBy, resolution } }: Found) {
  return (
    <>
      {closedAt ? <DateTime at={closedAt} /> : null}, by {closedBy}
      {resolution === '' ? null : (
        <span className="block whitespace-pre-line wrap-anywhere">{resolution}</span>
      )}
    </>
  );
}

function holderText({ assignee }: DeskCaseView, accountId: string): string {
  if (assignee === null) return 'Nobody yet';
  if (assignee.id === accountId) return 'You';
  return `${assignee.firstName} ${assignee.lastName} (${assignee.userId})`;
}

function causesOf({ found }: DeskCaseView) {
  return (
    <ul className="list-disc space-y-1 ps-5">
      {found.causes.map((cause) => (
        <li key={cause.code}>{formatMessage(describeCause(cause))}</li>
      ))}
    </ul>
  );
}
