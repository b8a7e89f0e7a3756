'use client';

import { type ComponentProps, useEffect, useRef } from 'react';

/** An alert that takes the focus each time a form comes back with a new attempt. */
export function AttemptFocus({ attempt, ...props }: ComponentProps<'div'> & { attempt: number }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  return <div {...props} ref={box} role="alert" tabIndex={-1} />;
}
