'use client';

import type { ComponentProps, MouseEvent } from 'react';
import { useFormStatus } from 'react-dom';
import { type ButtonVariant, buttonClass } from '../ui/button';

type Props = Omit<ComponentProps<'button'>, 'type'> & {
  variant?: ButtonVariant;
  /** Text while the form is under way, for example "Saving…". */
  pendingLabel: string;
};

/** Sends its form, once: a second press while the first is under way does nothing. */
export function SubmitButton({ variant, pendingLabel, className, children, ...props }: Props) {
  const { pending, data } = useFormStatus();
  // Among several buttons only the pressed one changes its text.
  const pressed = pending && (props.name === undefined || data?.get(props.name) === props.value);
  const onClick = (event: MouseEvent<HTMLButtonElement>) => {
    if (pending) event.preventDefault();
    else props.onClick?.(event);
  };
  return (
    <button
      {...props}
      type="submit"
      aria-disabled={pending || undefined}
      onClick={onClick}
      className={buttonClass(variant, `aria-disabled:opacity-70 ${className ?? ''}`)}
    >
      <span aria-live="polite">{pressed ? pendingLabel : children}</span>
    </button>
  );
}
