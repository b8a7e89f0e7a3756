import type { ComponentProps, ReactNode } from 'react';
import { Heading, type HeadingLevel } from './heading';
import { ChevronDownIcon } from './icons';

type Props = Omit<ComponentProps<'details'>, 'title'> & {
  summary: ReactNode;
  /** Makes the summary a heading. */
  headingLevel?: HeadingLevel;
};

/** A section that opens and closes, with or without JavaScript. */
export function Details({ summary, headingLevel, className, children, ...props }: Props) {
  return (
    <details {...props} className={`group min-w-0 border-y border-border ${className ?? ''}`}>
      <summary className="flex min-h-12 cursor-pointer list-none items-center justify-between gap-4 bg-gray-lightest px-4 py-2.5 font-semibold text-primary-darkest hover:bg-primary-lightest [&::-webkit-details-marker]:hidden">
        {headingLevel ? (
          <Heading level={headingLevel} className="text-lg">
            {summary}
          </Heading>
        ) : (
          <span>{summary}</span>
        )}
        <ChevronDownIcon className="size-5 transition-transform group-open:rotate-180" />
      </summary>
      <div className="px-4 py-5">{children}</div>
    </details>
  );
}
