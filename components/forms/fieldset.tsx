import type { ReactNode } from 'react';
import { Heading } from '../ui/heading';

type Props = {
  legend: string;
  intro?: ReactNode;
  /** Anchor for links to this section. */
  id?: string;
  headingLevel?: 2 | 3;
  children: ReactNode;
};

/** A section of a form: its legend is also a heading, so that people can jump to it. */
export function Fieldset({ legend, intro, id, headingLevel = 2, children }: Props) {
  const size = headingLevel === 2 ? 'text-2xl' : 'text-xl';
  return (
    <fieldset id={id} className="min-w-0 border-t border-border pt-6">
      <legend className="float-start w-full">
        <Heading level={headingLevel} className={size}>
          {legend}
        </Heading>
      </legend>
      {intro ? <div className="clear-both max-w-measure pt-1 text-muted">{intro}</div> : null}
      <div className="clear-both space-y-6 pt-5">{children}</div>
    </fieldset>
  );
}
