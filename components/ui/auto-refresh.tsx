'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';

type Props = {
  /** False once there is nothing to wait for; the component stays, to say so. */
  active: boolean;
  everyMs: number;
  /** What a screen reader says when it changes; keep it rare. */
  announcement: string;
};

/** Draws the page anew from time to time, in place: focus and scroll stay where they are. */
export function AutoRefresh({ active, everyMs, announcement }: Props) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  useEffect(() => {
    // The next turn begins after the answer to the one before.
    if (!active || isPending) return;
    const timer = setTimeout(() => startTransition(() => router.refresh()), everyMs);
    return () => clearTimeout(timer);
  }, [active, everyMs, isPending, router]);
  return (
    <p aria-live="polite" className="sr-only">
      {announcement}
    </p>
  );
}
