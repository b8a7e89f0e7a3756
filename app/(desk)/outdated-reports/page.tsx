import type { Metadata } from 'next';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { type Column, DataTable } from '@/components/ui/data-table';
import { DateTime } from '@/components/ui/date-time';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { Pagination } from '@/components/ui/pagination';
import { TabNav } from '@/components/ui/tab-nav';
import { requireActor } from '@/lib/auth/guard';
import { formatMessage } from '@/lib/forms/messages';
import { type OutdatedReportsQuery, outdatedReportsQuerySchema } from '@/lib/forms/outdated-report';
import { routes } from '@/lib/routes';
import { listOutdatedReports, type OutdatedReports } from '@/lib/services/outdated-report';
import { HandleReportForm } from './handle-report-form';

export const metadata: Metadata = { title: 'Outdated information' };

type Show = OutdatedReportsQuery['show'];
type Report = OutdatedReports['reports'][number];

/** The Service Desk: what consumers reported as out of date on Find Local Help. */
export default async function OutdatedReportsPage(props: PageProps<'/outdated-reports'>) {
  await requireActor('/outdated-reports');
  const query = outdatedReportsQuerySchema.parse(await props.searchParams);
  const found = await listOutdatedReports(query);
  return (
    <>
      <PageHeading
        heading="Outdated information"
        lead="What consumers reported about entries on Find Local Help, newest first. Agents and brokers see their reports too; assisters have no account, so nobody else sees theirs."
      />
      <Marked report={found.marked} />
      <TabNav label="Which reports" tabs={tabsOf(query.show, found.totals)} />
      <div className="mt-8 space-y-6">
        <ReportList show={query.show} found={found} />
        <Pagination
          label="Pages of reports"
          page={found.page}
          pages={found.pages}
          hrefFor={(page) => hrefOf(query.show, page)}
        />
      </div>
    </>
  );
}

function hrefOf(show: Show, page = 1): string {
  return `${routes.outdatedReports}?${new URLSearchParams({ show, page: String(page) })}`;
}

function tabsOf(show: Show, totals: OutdatedReports['totals']) {
  return [
    { href: hrefOf('open'), label: `Open: ${totals.open}`, current: show === 'open' },
    { href: hrefOf('handled'), label: `Handled: ${totals.handled}`, current: show === 'handled' },
  ];
}

function Marked({ report }: { report: OutdatedReports['marked'] }) {
  if (report === null || report.handledAt === null) return null;
  return (
    <Alert tone="success" role="status" className="mb-6">
      <p>The report about {report.name} is marked as handled.</p>
    </Alert>
  );
}

function ReportList({ show, found }: { show: Show; found: OutdatedReports }) {
  if (found.reports.length === 0) {
    return <EmptyState heading={show === 'open' ? 'No open reports' : 'No handled reports yet'} />;
  }
  return (
    <DataTable
      caption={show === 'open' ? 'Open reports' : 'Handled reports'}
      captionHidden
      columns={[...columns, show === 'open' ? toHandle(found.page) : handled]}
      rows={found.reports}
      keyFor={({ id }) => id}
    />
  );
}

const columns: readonly Column<Report>[] = [
  { key: 'who', label: 'About', rowHeader: true, cell: (report) => <Who report={report} /> },
  { key: 'what', label: 'Reported', cell: (report) => <What report={report} /> },
  { key: 'when', label: 'When', cell: ({ reportedAt }) => <DateTime at={reportedAt} /> },
];

const handled: Column<Report> = {
  key: 'handled',
  label: 'Handled',
  cell: ({ handledAt, handledBy }) => (
    <>
      {handledAt ? <DateTime at={handledAt} /> : null}
      <span className="block wrap-anywhere">by {handledBy}</span>
    </>
  ),
};

function toHandle(page: number): Column<Report> {
  return {
    key: 'handle',
    label: 'To do',
    cell: ({ id, name }) => <HandleReportForm id={id} name={name} page={page} />,
  };
}

/** The name as it stood on the page; a link while somebody is still shown there. */
function Who({ report: { name, slug, kind, listed } }: { report: Report }) {
  return (
    <span className="wrap-anywhere">
      {listed ? (
        <AppLink href={`${routes.findLocalHelp}/${slug}`} prefetch={false}>
          {name}
        </AppLink>
      ) : (
        `${name} (no longer shown)`
      )}
      <span className="block font-normal text-muted">
        {kind === 'agents' ? 'Agent or broker' : 'Assister'}
      </span>
    </span>
  );
}

function What({ report: { problems, details } }: { report: Report }) {
  return (
    <>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{formatMessage({ code: `outdated-report.problem.${problem}` })}</li>
        ))}
      </ul>
      {details === '' ? null : (
        <p className="wrap-anywhere">
          <q>{details}</q>
        </p>
      )}
    </>
  );
}
