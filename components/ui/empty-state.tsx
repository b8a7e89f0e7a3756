import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from './heading';

type Props = { heading: string; headingLevel?: HeadingLevel; children?: ReactNode };

/** Stands where a list would be: says that it is empty and what to do about it. */
export function EmptyState({ heading, headingLevel = 2, children }: Props) {
  return (
    <div className="rounded-lg border border-dashed border-gray-light bg-gray-lightest p-6 sm:p-8">
      <Heading level={headingLevel} className="text-xl">
        {heading}
      </Heading>
      {children ? <div className="prose mt-2">{children}</div> : null}
    </div>
  );
}
