import type { ReactNode } from 'react';
import { DateTime } from './date-time';
import { Heading, type HeadingLevel } from './heading';

export type ListedMessage = {
  readonly id: number;
  /** Who wrote it, in words. */
  readonly author: string;
  readonly at: Date;
  /** Plain text; its line breaks are kept. */
  readonly body: string;
  /** `ours` stands out at its side; `note` is only for some of the readers. */
  readonly look: 'theirs' | 'ours' | 'note';
  readonly tag?: ReactNode;
};

const looks = {
  theirs: 'border-gray-light bg-white',
  ours: 'border-primary-light bg-primary-lightest',
  note: 'border-warn-darker border-dashed bg-warn-lightest',
};

type Props = { messages: readonly ListedMessage[]; headingLevel: HeadingLevel };

/** What was written to and fro, the oldest first. */
export function MessageList({ messages, headingLevel }: Props) {
  return (
    <ol className="max-w-measure space-y-4">
      {messages.map(({ id, author, at, body, look, tag }) => (
        <li key={id} className={`rounded-lg border p-4 print:break-inside-avoid ${looks[look]}`}>
          <Heading level={headingLevel} className="text-base wrap-anywhere">
            {author}
          </Heading>
          <p className="flex flex-wrap gap-x-3 gap-y-1 text-sm text-muted">
            <DateTime at={at} />
            {tag}
          </p>
          <p className="mt-2 whitespace-pre-line wrap-anywhere">{body}</p>
        </li>
      ))}
    </ol>
  );
}
