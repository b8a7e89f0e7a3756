import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { DateTime } from '@/components/ui/date-time';
import { formatName } from '@/lib/domain/listing';
import { formatCaseNumber } from '@/lib/domain/service-case';
import { routes } from '@/lib/routes';
import type { Queue } from '@/lib/services/service-desk';

/** For leads: changes of an SSN that wait for them. */
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
            : the SSN of {formatName(change.name)} ({change.userId}). {change.requestedBy} asked for
            it, <DateTime at={change.requestedAt} />.
            {change.own ? ' You asked for it yourself, so another lead must decide.' : null}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
