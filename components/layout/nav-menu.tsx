'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { MenuIcon } from '../ui/icons';

/** The navigation of narrow screens, folded. A new page finds it closed again. */
export function NavMenu({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details key={usePathname()} className="lg:hidden">
      <summary className="flex min-h-12 cursor-pointer list-none items-center gap-2 font-semibold text-white [&::-webkit-details-marker]:hidden">
        <MenuIcon /> {label}
      </summary>
      {children}
    </details>
  );
}
