import type { ReactNode } from 'react';

/** The page's own content. Its children share one column; a child with class `bleed` is full width. */
export function Main({ children }: { children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className="page-grid flex-1 pt-6 pb-16 sm:pt-10">
      {children}
    </main>
  );
}
