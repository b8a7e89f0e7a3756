import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Alert, type AlertTone } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { AutoRefresh } from '@/components/ui/auto-refresh';
import { ButtonLink } from '@/components/ui/button';
import { type Column, DataTable } from '@/components/ui/data-table';
import { DateTime, formatDateTime } from '@/components/ui/date-time';
import { DescriptionList } from '@/components/ui/description-list';
import { PageHeading } from '@/components/ui/page-heading';
import { Progress } from '@/components/ui/progress';
import { ReloadWithoutScript } from '@/components/ui/reload-without-script';
import { requireActor, requireViewer } from '@/lib/auth/guard';
import type { FeedImportFailure, FeedImportFile } from '@/lib/domain/feed-import';
import {
  feedKindLabels,
  formatBytes,
  formatSeconds,
  importQuerySchema,
} from '@/lib/forms/feed-import';
import { formatMessage } from '@/lib/forms/messages';
import { routes } from '@/lib/routes';
import {
  type FeedImportView,
  findFeedImportView,
  listFirstSetAside,
} from '@/lib/services/feed-import-view';

export const metadata: Metadata = { title: 'Import' };

/** One import: how far it is, or what became of it. */
export default async function ImportPage(props: PageProps<'/imports/[id]'>) {
  const { id } = await props.params;
  const { watch } = importQuerySchema.parse(await props.searchParams);
  const guard = watch === 'again' ? requireViewer : requireActor;
  await guard('/imports/[id]', `${routes.imports}/${encodeURIComponent(id)}`);
  const view = await findFeedImportView(id);
  if (view === null) notFound();
  const running = view.state === 'running';
  return (
    <>
      <PageHeading heading={`Import of ${formatDateTime(view.startedAt)}`} />
      <Watch view={view} isStopped={watch === 'off'} />
      {running ? <Running view={view} /> : <Ended view={view} />}
      <section aria-labelledby="numbers" className="mt-10">
        <h2 id="numbers" className="mb-4">
          In numbers
        </h2>
        <DescriptionList rows={numbersOf(view)} />
      </section>
      <Files files={view.files} />
      <RowsSetAside view={view} />
      <p className="mt-10">
        <AppLink href={routes.imports}>All imports</AppLink>
      </p>
    </>
  );
}

/** Shows how far a running import is, with JavaScript and without. */
function Watch({ view, isStopped }: { view: FeedImportView; isStopped: boolean }) {
  const here = `${routes.imports}/${view.id}`;
  const again = `${here}?watch=again`;
  const running = view.state === 'running';
  return (
    <>
      <AutoRefresh
        active={running}
        everyMs={2000}
        href={again}
        announcement={announcementOf(view)}
      />
      {running && !isStopped ? (
        <ReloadWithoutScript seconds={2} href={again} stopHref={`${here}?watch=off`} />
      ) : null}
    </>
  );
}

type ViewProps = { view: FeedImportView };

function percentOf({ progress }: FeedImportView): number {
  return Math.floor(progress.share * 100);
}

/** Changes at each ten percent only, so that a screen reader is not talking all the time. */
function announcementOf(view: FeedImportView): string {
  const { state, phase } = view;
  if (state !== 'running') return formatMessage({ code: `feed-import.text.${state}` });
  if (phase === 'indexing') return 'All files are read.';
  return `${Math.floor(percentOf(view) / 10) * 10} percent of the files are read.`;
}

function Running({ view }: ViewProps) {
  return (
    <section aria-labelledby="progress" className="space-y-4">
      <h2 id="progress">{formatMessage({ code: 'feed-import.state.running' })}</h2>
      <p className="max-w-measure">{formatMessage({ code: 'feed-import.text.running' })}</p>
      <Progress label="Files read" percent={percentOf(view)}>
        <p>{stepText(view)}</p>
      </Progress>
    </section>
  );
}

function stepText({ phase, rowsRead, progress: { rate, secondsLeft } }: FeedImportView): string {
  const rows = `${number(rowsRead)} rows`;
  if (phase === 'indexing') return `${rows}. The new records are put in order.`;
  const left = secondsLeft === null ? '' : `, about ${formatSeconds(secondsLeft)} left`;
  return `${rows}, ${number(rate)} a second${left}`;
}

const tones: Record<Exclude<FeedImportView['state'], 'running'>, AlertTone> = {
  done: 'success',
  unchanged: 'info',
  failed: 'error',
  interrupted: 'warning',
};

function Ended({ view }: ViewProps) {
  const { state, failure, rowsRejected } = view;
  if (state === 'running') return null;
  const isPartial = isCounted(view) && rowsRejected > 0;
  const tone = isPartial ? 'warning' : tones[state];
  return (
    <Alert tone={tone} heading={formatMessage({ code: `feed-import.state.${state}` })}>
      <p>{formatMessage({ code: `feed-import.text.${state}` })}</p>
      {isPartial ? <p>{partialText(rowsRejected)}</p> : null}
      {failure ? <p>{failureText(failure)}</p> : null}
    </Alert>
  );
}

/** Whether it came to an end that counts producers. */
function isCounted({ state }: FeedImportView): boolean {
  return state === 'done' || state === 'unchanged';
}

function partialText(rows: number): string {
  const count = rows === 1 ? '1 row was' : `${number(rows)} rows were`;
  return `${count} not good and set aside: see below.`;
}

/** What is wrong with a first row does not say in which file it stands. */
function failureText({ code, params }: FeedImportFailure): string {
  const text = formatMessage({ code: `feed.${code}`, params });
  return code.startsWith('header.') && params.file ? `${params.file}: ${text}` : text;
}

function numbersOf(view: FeedImportView) {
  const { rowsRead, progress } = view;
  const rate = rowsRead === 0 ? '' : ` (${number(progress.rate)} a second)`;
  return [
    { label: 'Started', value: <DateTime at={view.startedAt} /> },
    { label: 'By', value: view.startedBy ?? 'Command line' },
    { label: 'Ended', value: view.finishedAt ? <DateTime at={view.finishedAt} /> : 'Not yet' },
    { label: 'Feed', value: modeText(view) },
    { label: 'Rows read', value: `${number(rowsRead)}${rate}` },
    { label: 'Rows set aside', value: number(view.rowsRejected) },
    ...(isCounted(view) ? countsOf(view) : []),
  ];
}

function countsOf(view: FeedImportView) {
  return [
    { label: 'Producers added', value: number(view.producersAdded) },
    { label: 'Producers changed', value: number(view.producersChanged) },
    { label: 'Producers removed', value: number(view.producersRemoved) },
    { label: 'Producers as before', value: number(view.producersUnchanged) },
  ];
}

function modeText({ mode }: FeedImportView): string {
  if (mode === null) return 'Not known';
  return mode === 'full' ? 'Full: replaces everything' : 'Change: sets and removes single rows';
}

const fileColumns: readonly Column<FeedImportFile>[] = [
  {
    key: 'name',
    label: 'File',
    rowHeader: true,
    cell: ({ name }) => <span className="wrap-anywhere">{name}</span>,
  },
  { key: 'kind', label: 'Kind', cell: ({ kind }) => (kind ? feedKindLabels[kind] : 'Not known') },
  { key: 'size', label: 'Size', align: 'end', cell: ({ bytes }) => formatBytes(bytes) },
];

/** Two files of one upload may have the same name. */
function Files({ files }: { files: readonly FeedImportFile[] }) {
  const rows = files.map((file, place) => ({ ...file, key: `${place} ${file.name}` }));
  return (
    <section aria-labelledby="files" className="mt-10">
      <h2 id="files" className="mb-4">
        Files
      </h2>
      <DataTable
        caption="Files of this import"
        captionHidden
        columns={fileColumns}
        rows={rows}
        keyFor={({ key }) => key}
      />
    </section>
  );
}

type SetAside = ReturnType<typeof listFirstSetAside>[number];

const setAsideColumns: readonly Column<SetAside>[] = [
  {
    key: 'file',
    label: 'File',
    cell: ({ file }) => <span className="wrap-anywhere">{file}</span>,
  },
  { key: 'line', label: 'Line', rowHeader: true, cell: ({ line }) => number(line) },
  { key: 'column', label: 'Column', cell: ({ column }) => column || 'The whole row' },
  { key: 'reason', label: 'Reason', cell: ({ reason }) => reason },
];

function RowsSetAside({ view }: ViewProps) {
  const rows = listFirstSetAside(view);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="set-aside" className="mt-10">
      <h2 id="set-aside">Rows set aside</h2>
      <p className="mt-1 mb-4 max-w-measure">{setAsideText(view.rowsRejected, rows.length)}</p>
      <ButtonLink href={`${routes.imports}/${view.id}/report`} download="" variant="secondary">
        Download the list (CSV)
      </ButtonLink>
      <div className="mt-6">
        <DataTable
          caption="Rows set aside"
          captionHidden
          columns={setAsideColumns}
          rows={rows}
          keyFor={({ file, line, code, column }) => `${file} ${line} ${code} ${column}`}
        />
      </div>
    </section>
  );
}

function setAsideText(all: number, shown: number): string {
  const rest = all > shown ? ` The first ${shown} are shown here, the list has all of them.` : '';
  return `These rows were not imported. What they hold is not repeated, since it may be an SSN: look it up in your own file by the line.${rest}`;
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
