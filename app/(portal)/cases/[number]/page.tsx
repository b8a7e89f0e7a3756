import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { DateTime } from '@/components/ui/date-time';
import { DescriptionList } from '@/components/ui/description-list';
import { MessageList } from '@/components/ui/message-list';
import { PageHeading } from '@/components/ui/page-heading';
import { requireActor } from '@/lib/auth/guard';
import { formatCaseNumber } from '@/lib/domain/service-case';
import { formatMessage } from '@/lib/forms/messages';
import { describeCause } from '@/lib/forms/npn';
import { type CaseStep, caseNumberOf, caseQuerySchema, topicLabel } from '@/lib/forms/service-case';
import { routes } from '@/lib/routes';
import { loadCase, type OwnCase, type OwnCaseView } from '@/lib/services/service-case';
import { CaseStateTag, ExpectedText } from '../cases-state';
import { CloseForm, ReopenForm } from './end-form';
import { WriteForm } from './write-form';

export const metadata: Metadata = { title: 'Case' };

/** One case of the agent; another agent's is "not found", as a missing one. */
export default async function CasePage(props: PageProps<'/cases/[number]'>) {
  const { number: address } = await props.params;
  const number = caseNumberOf(address);
  const here = number === null ? routes.cases : `${routes.cases}/${address}`;
  const actor = await requireActor('/cases/[number]', here);
  const view = number === null ? null : await loadCase(actor, number);
  if (view === null) notFound();
  const { done } = caseQuerySchema.parse(await props.searchParams);
  return (
    <>
      <p className="mb-4">
        <AppLink href={routes.cases}>All your cases</AppLink>
      </p>
      <PageHeading
        heading={`Case ${formatCaseNumber(view.found.number)}`}
        lead={topicLabel(view.found.topic)}
      />
      <Done step={done} />
      <DescriptionList rows={rowsOf(view.found)} />
      <Messages view={view} />
      <Steps view={view} />
    </>
  );
}

const ownSteps: readonly CaseStep[] = ['opened', 'exists', 'written', 'closed', 'reopened'];

function Done({ step }: { step: CaseStep | null }) {
  if (step === null || !ownSteps.includes(step)) return null;
  const code = `service-case.done.${step as 'opened'}` as const;
  return (
    <Alert tone="success" role="status" className="mb-6">
      <p>{formatMessage({ code })}</p>
    </Alert>
  );
}

function rowsOf(found: OwnCase) {
  const rows = [
    { label: 'State', value: <CaseStateTag state={found.state} /> },
    { label: 'Opened', value: <DateTime at={found.openedAt} /> },
    { label: 'Expected', value: <ExpectedText found={found} /> },
    ...(found.causes.length > 0 ? [{ label: 'What went wrong', value: causesOf(found) }] : []),
  ];
  if (found.closedAt === null) return rows;
  const words = found.resolution || 'You closed it yourself.';
  const resolution = <span className="whitespace-pre-line wrap-anywhere">{words}</span>;
  return [
    ...rows,
    { label: 'Closed', value: <DateTime at={found.closedAt} /> },
    { label: 'What came of it', value: resolution },
  ];
}

function causesOf({ causes }: OwnCase) {
  return (
    <ul className="list-disc space-y-1 ps-5">
      {causes.map((cause) => (
        <li key={cause.code}>{formatMessage(describeCause(cause))}</li>
      ))}
    </ul>
  );
}

function Messages({ view: { messages } }: { view: OwnCaseView }) {
  const listed = messages.map(({ id, side, writtenAt: at, body }) => ({
    id,
    at,
    body,
    author: side === 'agent' ? 'You' : 'Marketplace Service Desk',
    look: side === 'agent' ? ('ours' as const) : ('theirs' as const),
  }));
  return (
    <section aria-labelledby="messages" className="mt-10 space-y-4">
      <h2 id="messages">Messages</h2>
      {listed.length === 0 ? (
        <p className="text-muted">Nothing was written yet.</p>
      ) : (
        <MessageList messages={listed} headingLevel={3} />
      )}
    </section>
  );
}

/** What the agent can do with the case as it stands. */
function Steps({ view: { actions, found } }: { view: OwnCaseView }) {
  const number = formatCaseNumber(found.number);
  return (
    <div className="mt-10 max-w-measure space-y-10">
      <WriteForm number={number} allowed={actions.includes('write')} />
      {actions.includes('close') ? (
        <section aria-labelledby="close" className="space-y-3 border-t border-border pt-6">
          <h2 id="close" className="text-xl">
            Is it resolved?
          </h2>
          <p>You can close the case yourself, and open it again within 30 days.</p>
          <CloseForm number={number} />
        </section>
      ) : null}
      {actions.includes('reopen') ? (
        <section aria-labelledby="reopen" className="space-y-3">
          <h2 id="reopen" className="text-xl">
            Is it not resolved?
          </h2>
          <p>You can open the case again within 30 days after it was closed.</p>
          <ReopenForm number={number} />
        </section>
      ) : null}
    </div>
  );
}
