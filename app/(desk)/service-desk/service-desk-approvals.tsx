import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { DateTime } from '@/components/ui/date-time';
import { formatName } from '@/lib/domain/listing';
import { formatCaseNumber } from '@/lib/domain/service-case';
import { formatMessage } from '@/lib/forms/messages';
import { routes } from '@/lib/routes';
import type { Queue } from '@/lib/services/service-desk';

/** For leads: what waits for them. */
export function Approvals({ approvals }: { approvals: Queue['approvals'] }) {
  if (approvals.length === 0) return null;
  return (
    <Alert tone="warning" heading="Waiting for approval" className="mb-8">
      <ul className="list-disc space-y-2 ps-5">
        {approvals.map((change) => (
          <li key={change.id} className="wrap-anywhere">
            <AppLink
              href={`${routes.serviceDesk}/${formatCaseNumber(change.caseNumber)}#approval`}
              prefetch={false}
            >
              {formatCaseNumber(change.caseNumber)}
            </AppLink>
            : {formatName(change.name)} ({change.userId}). {change.requestedBy} asked{' '}
            {formatMessage({ code: `correction.asks.${change.field}` })},{' '}
            <DateTime at={change.requestedAt} />.
            {change.own ? ' You asked for it yourself, so another lead must decide.' : null}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
