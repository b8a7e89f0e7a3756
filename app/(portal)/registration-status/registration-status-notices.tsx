import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { DateTime } from '@/components/ui/date-time';
import { formatMessage } from '@/lib/forms/messages';
import { routes } from '@/lib/routes';
import type { OutdatedNotice } from '@/lib/services/outdated-report';
import { DismissHintForm } from '../account/second-factor/set-up-form';
import { OutdatedNoticesForm } from './outdated-notices-form';

type Props = {
  /** Newest first. */
  notices: readonly OutdatedNotice[];
  /** Whether the notices were put away just now. */
  isDone: boolean;
};

const mostShown = 10;

/** What consumers reported as out of date, until the agent puts it away. */
export function OutdatedNotices({ notices, isDone }: Props) {
  const [newest] = notices;
  if (newest === undefined) return isDone ? <PutAway /> : null;
  const more = notices.length - mostShown;
  return (
    <Alert tone="warning" heading="Is your entry on Find Local Help up to date?" className="mb-8">
      <ul className="list-disc space-y-3 ps-5">
        {notices.slice(0, mostShown).map((notice) => (
          <Notice key={notice.id} notice={notice} />
        ))}
      </ul>
      {more > 0 ? <p>There are {more} more, which are older.</p> : null}
      <p>
        Nobody has checked these reports.{' '}
        <AppLink href={routes.profile}>Check your profile</AppLink> and correct what is wrong. If
        everything is right, or once it is, press “Done”.
      </p>
      <OutdatedNoticesForm seenUpTo={newest.reportedAt.getTime()} />
    </Alert>
  );
}

function PutAway() {
  return (
    <Alert tone="success" role="status" className="mb-8">
      <p>Done. The notice about outdated information is put away.</p>
    </Alert>
  );
}

function Notice({ notice: { problems, details, reportedAt } }: { notice: OutdatedNotice }) {
  return (
    <li>
      {problems.map((problem) => (
        <p key={problem}>{formatMessage({ code: `outdated-report.notice.${problem}` })}</p>
      ))}
      {details === '' ? null : (
        <p className="wrap-anywhere">
          In their words: <q>{details}</q>
        </p>
      )}
      <p className="text-sm text-muted">
        <DateTime at={reportedAt} />
      </p>
    </li>
  );
}

/** Asks an agent to set a second factor up, until they do or say "Not now". */
export function FactorHint() {
  return (
    <Alert heading="Protect your account with a second factor" className="mb-8">
      <p>
        A code of an app on your phone, beside your password: then a stolen password alone opens
        nothing. It takes two minutes.
      </p>
      <div className="flex flex-wrap items-center gap-4">
        <AppLink href={routes.secondFactor}>Set up an app</AppLink>
        <DismissHintForm />
      </div>
    </Alert>
  );
}
