'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { type Locale, readLocalizedPath } from '@/lib/domain/locale';

/**
 * Of the same part in each language the one that the address names: for a "not found", which is
 * given no props and is drawn before its layout.
 */
export function ByLocale({ parts }: { parts: Readonly<Record<Locale, ReactNode>> }) {
  return parts[readLocalizedPath(usePathname()).locale];
}
