'use client';

import { useSyncExternalStore } from 'react';
import { Button } from './button';

const never = () => () => undefined;

/** Opens the browser's print dialog. Without JavaScript it could do nothing, so it is not there. */
export function PrintButton({ children }: { children: string }) {
  const canPrint = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!canPrint) return null;
  return (
    <Button variant="secondary" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
