import { AppLink } from '@/components/ui/app-link';
import { type Column, DataTable } from '@/components/ui/data-table';
import { DateTime } from '@/components/ui/date-time';
import { Tag } from '@/components/ui/tag';
import { formatLongDate } from '@/lib/domain/iso-date';
import { formatCaseNumber } from '@/lib/domain/service-case';
import { topicLabel } from '@/lib/forms/service-case';
import { routes } from '@/lib/routes';
import type { QueueItem } from '@/lib/services/service-desk';
import { CaseState } from './service-desk-state';
import { TakeForm } from './take-form';

type Props = { caption: string; items: readonly QueueItem[]; accountId: string };

/** Cases with when they are due and who has them. */
export function QueueTable({ caption, items, accountId }: Props) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[...columns, assigneeColumn(accountId)]}
      rows={items}
      keyFor={({ number }) => String(number)}
    />
  );
}

const columns: readonly Column<QueueItem>[] = [
  {
    key: 'number',
    label: 'Case',
    rowHeader: true,
    cell: ({ number }) => (
      <AppLink
        href={`${routes.serviceDesk}/${formatCaseNumber(number)}`}
        prefetch={false}
        className="whitespace-nowrap"
      >
        {formatCaseNumber(number)}
      </AppLink>
    ),
  },
  {
    key: 'agent',
    label: 'Agent',
    cell: ({ owner }) => (
      <span className="wrap-anywhere">
        {owner.firstName} {owner.lastName}
        <span className="block text-muted">{owner.userId}</span>
      </span>
    ),
  },
  { key: 'topic', label: 'About', cell: ({ topic }) => topicLabel(topic) },
  { key: 'state', label: 'State', cell: ({ state }) => <CaseState state={state} /> },
  { key: 'opened', label: 'Opened', cell: ({ openedAt }) => <DateTime at={openedAt} /> },
  { key: 'due', label: 'Due', cell: (item) => <Due item={item} /> },
];

/** In red and with a word, so that nobody depends on the color. */
function Due({ item: { dueOn, overdue } }: { item: Pick<QueueItem, 'dueOn' | 'overdue'> }) {
  if (!overdue) return <>{formatLongDate(dueOn)}</>;
  return (
    <span className="font-semibold text-error-dark">
      {formatLongDate(dueOn)} <Tag tone="error">Overdue</Tag>
    </span>
  );
}

function assigneeColumn(accountId: string): Column<QueueItem> {
  return {
    key: 'assignee',
    label: 'Who has it',
    cell: (item) => {
      if (item.assignee !== null) {
        return item.assigneeId === accountId ? 'You' : <span>{item.assignee}</span>;
      }
      if (item.closedAt !== null) return 'Nobody';
      return <TakeForm number={formatCaseNumber(item.number)} />;
    },
  };
}
