import type { ComponentProps } from 'react';

/** The page's column: 1104px at most, with margins on narrow screens. */
export function Container({ className, ...props }: ComponentProps<'div'>) {
  return <div {...props} className={`mx-auto w-full max-w-site px-4 sm:px-6 ${className ?? ''}`} />;
}
