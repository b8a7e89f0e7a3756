import type { Metadata } from 'next';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { AutoRefresh } from '@/components/ui/auto-refresh';
import { type Column, DataTable } from '@/components/ui/data-table';
import { DateTime, formatDateTime } from '@/components/ui/date-time';
import { DescriptionList } from '@/components/ui/description-list';
import { Details } from '@/components/ui/details';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { Progress } from '@/components/ui/progress';
import { Tag, type TagTone } from '@/components/ui/tag';
import { requireActor, requireViewer } from '@/lib/auth/guard';
import { type FeedKind, feedLayouts } from '@/lib/domain/feed';
import type { FeedImportState } from '@/lib/domain/feed-import';
import {
  feedKindLabels,
  importsQuerySchema,
  type UploadRefusal,
  uploadFormState,
} from '@/lib/forms/feed-import';
import { formatMessage } from '@/lib/forms/messages';
import { routes } from '@/lib/routes';
import {
  type FeedImportsView,
  type FeedImportView,
  getFeedImports,
} from '@/lib/services/feed-import-view';
import { FeedImportForm } from './feed-import-form';

export const metadata: Metadata = { title: 'Imports' };

/** Administrators load the feed files of the Producer Database here (domain.md, NIPR). */
export default async function ImportsPage(props: PageProps<'/imports'>) {
  const { refused, watch } = importsQuerySchema.parse(await props.searchParams);
  await (watch === 'again' ? requireViewer : requireActor)('/imports');
  const view = await getFeedImports();
  return (
    <>
      <PageHeading
        heading="Imports"
        lead="Load the files of the NIPR Producer Database. What is loaded here decides whose NPN is valid."
      />
      <DescriptionList rows={holdings(view)} />
      <LoadSection view={view} refused={refused} />
      <Layouts />
      <section aria-labelledby="imports" className="mt-10">
        <h2 id="imports" className="mb-4">
          Last imports
        </h2>
        {view.imports.length === 0 ? <NoImports /> : <ImportsTable imports={view.imports} />}
      </section>
    </>
  );
}

function holdings({ producers, lastGood }: FeedImportsView) {
  const last = lastGood?.finishedAt ? <DateTime at={lastGood.finishedAt} /> : 'None yet';
  return [
    { label: 'Producers in the database', value: number(producers) },
    { label: 'Last successful import', value: last },
  ];
}

type LoadProps = { view: FeedImportsView; refused: UploadRefusal | null };

function LoadSection({ view: { running, limits }, refused }: LoadProps) {
  return (
    <section aria-labelledby="load" className="mt-10 space-y-4">
      <h2 id="load">{running ? 'An import is running' : 'Load feed files'}</h2>
      <AutoRefresh
        active={running !== null}
        everyMs={2000}
        href={addressAgain(refused)}
        announcement={running ? 'An import is running.' : 'No import is running.'}
      />
      {running ? (
        <Running view={running} refused={refused} />
      ) : (
        <FeedImportForm state={uploadFormState(refused, limits)} limits={limits} />
      )}
    </section>
  );
}

/** What was refused goes on to be said. */
function addressAgain(refused: UploadRefusal | null): string {
  const query = new URLSearchParams({ watch: 'again', ...(refused ? { refused } : {}) });
  return `${routes.imports}?${query}`;
}

function Running({ view, refused }: { view: FeedImportView; refused: UploadRefusal | null }) {
  return (
    <>
      {refused === 'busy' ? (
        <Alert tone="error" role="alert">
          <p>{formatMessage({ code: 'feed-import.upload.busy' })}.</p>
        </Alert>
      ) : null}
      <Progress label="Files read" percent={Math.floor(view.progress.share * 100)}>
        <p>
          <AppLink href={`${routes.imports}/${view.id}`}>Watch this import</AppLink>. More files can
          be loaded when it has ended.
        </p>
      </Progress>
    </>
  );
}

const kinds = Object.keys(feedLayouts) as FeedKind[];

function Layouts() {
  return (
    <Details id="layouts" summary="What the files look like" headingLevel={2} className="mt-10">
      <div className="prose">
        <p>
          Six kinds of CSV files in UTF-8, told apart by the names of the columns in their first
          row; the names of the files do not matter. Columns may stand in any order, and all must be
          there.
        </p>
        <p>
          A file with one more column, <code>change</code>, belongs to a change feed: each row has{' '}
          <code>set</code> or <code>remove</code> there. Without that column it belongs to a full
          feed.
        </p>
      </div>
      <dl className="mt-4 space-y-4">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt className="font-semibold">{feedKindLabels[kind]}</dt>
            <dd className="wrap-anywhere">
              <code>{feedLayouts[kind].join(', ')}</code>
            </dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}

function NoImports() {
  return (
    <EmptyState heading="No imports yet" headingLevel={3}>
      <p>The first one appears here as soon as files are loaded.</p>
    </EmptyState>
  );
}

function ImportsTable({ imports }: { imports: readonly FeedImportView[] }) {
  return (
    <DataTable
      caption="The last 20 imports, newest first"
      captionHidden
      columns={columns}
      rows={imports}
      keyFor={({ id }) => id}
    />
  );
}

const tones: Record<FeedImportState, TagTone> = {
  running: 'info',
  done: 'success',
  unchanged: 'neutral',
  failed: 'error',
  interrupted: 'warning',
};

const columns: readonly Column<FeedImportView>[] = [
  {
    key: 'started',
    label: 'Started',
    rowHeader: true,
    cell: ({ id, startedAt }) => (
      <AppLink href={`${routes.imports}/${id}`} prefetch={false}>
        {formatDateTime(startedAt)}
      </AppLink>
    ),
  },
  {
    key: 'by',
    label: 'By',
    cell: ({ startedBy }) => <span className="wrap-anywhere">{startedBy ?? 'Command line'}</span>,
  },
  { key: 'files', label: 'Files', cell: ({ files }) => filesText(files) },
  {
    key: 'state',
    label: 'State',
    cell: ({ state }) => (
      <Tag tone={tones[state]}>{formatMessage({ code: `feed-import.state.${state}` })}</Tag>
    ),
  },
  count('rows', 'Rows', ({ rowsRead }) => rowsRead),
  count('aside', 'Set aside', ({ rowsRejected }) => rowsRejected),
  count('added', 'Added', ({ producersAdded }) => producersAdded),
  count('changed', 'Changed', ({ producersChanged }) => producersChanged),
  count('removed', 'Removed', ({ producersRemoved }) => producersRemoved),
];

function count(
  key: string,
  label: string,
  amount: (view: FeedImportView) => number,
): Column<FeedImportView> {
  return { key, label, align: 'end', cell: (view) => number(amount(view)) };
}

function filesText(files: FeedImportView['files']) {
  const [first] = files;
  if (files.length !== 1 || !first) return `${files.length} files`;
  return <span className="wrap-anywhere">{first.name}</span>;
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
