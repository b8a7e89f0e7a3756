import type { ReactNode } from 'react';

type Props = {
  heading: string;
  /** What the page is part of, for example "Plan year 2027". */
  eyebrow?: string;
  /** What the page is for, in a sentence or two. */
  lead?: ReactNode;
};

/** The page's h1. */
export function PageHeading({ heading, eyebrow, lead }: Props) {
  return (
    <div className="mb-8">
      {eyebrow ? <p className="mb-1 font-semibold text-muted">{eyebrow}</p> : null}
      <h1>{heading}</h1>
      {lead ? <div className="mt-3 max-w-measure text-lg text-gray-darker">{lead}</div> : null}
    </div>
  );
}
