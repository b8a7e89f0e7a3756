import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { Pagination } from '@/components/ui/pagination';
import { requireActor } from '@/lib/auth/guard';
import { addressErrors } from '@/lib/forms/number-address';
import { type QueueQuery, queueFilterLabels, queueQuerySchema } from '@/lib/forms/service-desk';
import { routes } from '@/lib/routes';
import { loadQueue, type Queue } from '@/lib/services/service-desk';
import { QueueForm } from './queue-form';
import { Approvals } from './service-desk-approvals';
import { QueueCharts } from './service-desk-charts';
import { QueueTable } from './service-desk-queue';

export const metadata: Metadata = { title: 'Service Desk' };

/** The queue of the Marketplace Service Desk (S31-S34). */
export default async function ServiceDeskPage(props: PageProps<'/service-desk'>) {
  const actor = await requireActor('/service-desk');
  const asked = await props.searchParams;
  const query = queueQuerySchema.parse(asked);
  const queue = await loadQueue(actor, query);
  return (
    <>
      <PageHeading
        heading="Service Desk"
        lead="Cases of agents and brokers. Each is due on the 7th business day after it was opened."
      />
      <p className="mb-8">
        <ButtonLink href={routes.newPhoneCase}>Open a case for a caller</ButtonLink>
      </p>
      <Approvals approvals={queue.approvals} />
      <QueueCharts counts={queue.counts} />
      <section aria-labelledby="cases" className="mt-10 space-y-6">
        <h2 id="cases">Cases</h2>
        <QueueForm query={query} errors={addressErrors(asked, 'q')} />
        <Cases query={query} queue={queue} mayTake={actor.accountId} />
      </section>
    </>
  );
}

function Cases({ query, queue, mayTake }: { query: QueueQuery; queue: Queue; mayTake: string }) {
  const label = queueFilterLabels[query.show];
  if (queue.total === 0) {
    return (
      <EmptyState heading="No cases here" headingLevel={3}>
        <p>
          {query.q === ''
            ? `There is nothing under “${label}”.`
            : `Nothing under “${label}” was found for “${query.q}”. Look under another choice, or check the spelling.`}
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      <p>
        {label}: {queue.total}
      </p>
      <QueueTable caption={label} items={queue.items} accountId={mayTake} />
      <Pagination
        label="Pages of cases"
        page={queue.page}
        pages={queue.pages}
        hrefFor={(page) => hrefOf(query, page)}
      />
    </>
  );
}

function hrefOf({ show, q, sort }: QueueQuery, page: number): string {
  return `${routes.serviceDesk}?${new URLSearchParams({ show, q, sort, page: String(page) })}`;
}
