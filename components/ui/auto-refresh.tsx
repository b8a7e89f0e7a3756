'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';

type Props = {
  /** False once there is nothing to wait for; the component stays, to say so. */
  active: boolean;
  everyMs: number;
  /** The address of the page when it is drawn anew by itself. */
  href: string;
  /** What a screen reader says when it changes; keep it rare. */
  announcement: string;
};

/**
 * Draws the page anew from time to time, in place: focus and scroll stay where they are. The page
 * knows by its address that nobody asked.
 */
export function AutoRefresh({ active, everyMs, href, announcement }: Props) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  useEffect(() => {
    // The next turn begins after the answer to the one before.
    if (!active || isPending) return;
    const timer = setTimeout(
      () => startTransition(() => router.replace(href as never, { scroll: false })),
      everyMs,
    );
    return () => clearTimeout(timer);
  }, [active, everyMs, href, isPending, router]);
  return (
    <p aria-live="polite" className="sr-only">
      {announcement}
    </p>
  );
}
