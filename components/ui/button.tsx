import type { ComponentProps } from 'react';
import { AppLink, type AppLinkProps } from './app-link';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

const shape =
  'inline-flex min-h-11 max-w-full items-center justify-center gap-2 rounded-md border-2 py-2 text-center font-semibold leading-tight no-underline transition-colors hover:no-underline aria-disabled:cursor-not-allowed print:hidden';

const looks: Record<ButtonVariant, string> = {
  primary:
    'px-5 border-primary bg-primary text-white hover:border-primary-darker hover:bg-primary-darker hover:text-white active:bg-primary-darkest',
  secondary:
    'px-5 border-primary bg-white text-primary hover:border-primary-darker hover:bg-primary-lightest hover:text-primary-darker',
  quiet:
    'border-transparent bg-transparent px-3 text-primary underline underline-offset-4 hover:bg-primary-lightest hover:text-primary-darker hover:underline',
  danger:
    'px-5 border-error-dark bg-white text-error-darker hover:bg-error-dark hover:text-white active:bg-error-darker',
};

/** Class names of a button, for the few elements that only look like one. */
export function buttonClass(variant: ButtonVariant = 'primary', className = ''): string {
  return `${shape} ${looks[variant]} ${className}`;
}

/** A button that acts on this page; `SubmitButton` sends a form. */
export function Button({
  variant,
  className,
  type = 'button',
  ...props
}: ComponentProps<'button'> & { variant?: ButtonVariant }) {
  return <button {...props} type={type} className={buttonClass(variant, className)} />;
}

/** A link to the next page of a task, drawn as a button. */
export function ButtonLink({
  variant,
  className,
  ...props
}: AppLinkProps & { variant?: ButtonVariant }) {
  return <AppLink {...props} className={buttonClass(variant, className)} />;
}
