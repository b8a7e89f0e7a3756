import type { ReactNode } from 'react';

/** First thing on the page for the keyboard; seen only while it has the focus. */
export function SkipLink({ children }: { children: ReactNode }) {
  return (
    <a
      href="#main"
      className="sr-only bg-white font-semibold focus:not-sr-only focus:absolute focus:z-10 focus:m-3 focus:px-4 focus:py-2.5 print:hidden"
    >
      {children}
    </a>
  );
}
