import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { type Column, DataTable } from '@/components/ui/data-table';
import { DateTime } from '@/components/ui/date-time';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { Pagination } from '@/components/ui/pagination';
import { requireActor } from '@/lib/auth/guard';
import { auditActionLabel, auditActorLabel, auditFieldLabel } from '@/lib/forms/audit-event';
import { type AuditSearch, auditSearchParams, readAuditSearch } from '@/lib/forms/audit-log';
import type { FormState } from '@/lib/forms/state';
import { routes } from '@/lib/routes';
import { type AuditLogPage, listAuditLog, mostDownloaded } from '@/lib/services/audit-log';
import { AuditLogForm } from './audit-log-form';

export const metadata: Metadata = { title: 'Audit log' };

type AuditEvent = AuditLogPage['events'][number];

/** Administrators: who did what to whom, when and from where. */
export default async function AuditLogRoute(props: PageProps<'/audit-log'>) {
  await requireActor('/audit-log');
  const search = readAuditSearch(await props.searchParams);
  const { query, page } = search;
  return (
    <>
      <PageHeading
        heading="Audit log"
        lead="Who did what to whom, when and from where. Nothing here can be changed or removed, and each event seals the one before: npm run audit:check proves it."
      />
      <AuditLogForm state={stateOf(search)} />
      {query === null ? null : <Found search={search} found={await listAuditLog(query, page)} />}
    </>
  );
}

/** A field for days can only show days: another text stays in the address, not in the field. */
function stateOf({ entries, errors, query }: AuditSearch): FormState {
  const values = { ...entries };
  for (const field of Object.keys(errors)) {
    if (errors[field]?.code === 'audit-log.day.invalid') values[field] = '';
  }
  return { attempt: query === null ? 1 : 0, values, errors };
}

type FoundProps = { search: AuditSearch; found: AuditLogPage };

function Found({ search: { entries }, found }: FoundProps) {
  return (
    <section aria-labelledby="events" className="mt-10 space-y-6">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h2 id="events">{countText(found.total)}</h2>
        {found.total > 0 ? <Download search={`${auditSearchParams(entries)}`} /> : null}
      </div>
      <Events events={found.events} />
      <Pagination
        label="Pages of events"
        page={found.page}
        pages={found.pages}
        hrefFor={(page) => `${routes.auditLog}?${auditSearchParams(entries, page)}`}
      />
    </section>
  );
}

function countText(total: number): string {
  return total === 1 ? '1 event' : `${total.toLocaleString('en-US')} events`;
}

/** A plain link: a router would fetch the file before anybody asks for it. */
function Download({ search }: { search: string }) {
  return (
    <a href={`${routes.auditLogCsv}?${search}`} className={buttonClass('secondary')}>
      Download as CSV (up to {mostDownloaded.toLocaleString('en-US')} events)
    </a>
  );
}

function Events({ events }: Pick<AuditLogPage, 'events'>) {
  if (events.length === 0) {
    return (
      <EmptyState heading="No such events" headingLevel={3}>
        <p>Clear a field, or take in more days.</p>
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption="Events, newest first"
      captionHidden
      columns={columns}
      rows={events}
      keyFor={({ id }) => String(id)}
    />
  );
}

const columns: readonly Column<AuditEvent>[] = [
  {
    key: 'at',
    label: 'When',
    cell: ({ at }) => (
      <Narrow>
        <DateTime at={at} />
      </Narrow>
    ),
  },
  {
    key: 'action',
    label: 'What',
    rowHeader: true,
    cell: ({ action }) => <Narrow>{auditActionLabel(action)}</Narrow>,
  },
  { key: 'actor', label: 'Who', cell: (event) => <Who event={event} /> },
  {
    key: 'subject',
    label: 'About',
    cell: ({ subjectUserId }) => <Narrow>{subjectUserId || '–'}</Narrow>,
  },
  { key: 'facts', label: 'Before and after', cell: (event) => <Facts event={event} /> },
];

/** So wide that what changed gets the rest of the line, and no text is broken letter by letter. */
function Narrow({ children }: { children: ReactNode }) {
  return <span className="wrap-anywhere md:block md:w-36">{children}</span>;
}

function Who({ event: { actorUserId, actorKind, address } }: { event: AuditEvent }) {
  return (
    <Narrow>
      {actorUserId}
      <span className="block text-muted">{auditActorLabel(actorKind)}</span>
      <span className="block text-muted">{address === '' ? null : `from ${address}`}</span>
    </Narrow>
  );
}

type Facts = Readonly<Record<string, string | undefined>>;

function Facts({ event }: { event: AuditEvent }) {
  const before: Facts = event.before;
  const after: Facts = event.after;
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  if (fields.length === 0) return '–';
  return (
    <table className="w-full table-fixed text-sm">
      <thead>
        <tr>
          {['Fact', 'Before', 'After'].map((label) => (
            <th key={label} scope="col" className="pe-2 text-start font-semibold">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field} className={before[field] === after[field] ? '' : 'font-semibold'}>
            <th scope="row" className="pe-2 text-start align-top font-normal wrap-anywhere">
              {auditFieldLabel(field)}
            </th>
            <td className="pe-2 align-top wrap-anywhere">{before[field] ?? '–'}</td>
            <td className="align-top wrap-anywhere">{after[field] ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
