import type { ReactNode } from 'react';

/** Around the page that benchmarks compare with; only in a build with BENCH=1. */
export default function BenchLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
