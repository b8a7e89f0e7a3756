import type { ComponentProps } from 'react';
import { AttemptFocus } from './attempt-focus';

type Props = ComponentProps<'div'> & {
  attempt: number;
  /** The form comes back as a new page (GET): the browser itself sets the focus. */
  newPage?: boolean;
};

/** What a form says when it comes back, with the focus on it. */
export function AttemptAlert({ newPage, ...props }: Props) {
  if (!newPage) return <AttemptFocus {...props} />;
  const { attempt, ...div } = props;
  // biome-ignore lint/a11y/noAutofocus: whoever sent a form wants to know first what was wrong with it.
  return <div {...div} role="alert" tabIndex={-1} autoFocus={attempt > 0} />;
}
