import type { ReactNode } from 'react';
import { InfoIcon } from '../ui/icons';
import { Container } from './container';

/** The strip on top of every page that says what this site is and is not. */
export function Banner({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section aria-label={label} className="bg-gray-lightest text-gray-darker print:hidden">
      <Container className="flex gap-2 py-1.5 text-sm">
        <InfoIcon className="mt-0.5 size-4" />
        <p>{children}</p>
      </Container>
    </section>
  );
}
