'use client';

import { createContext, type ReactNode, useContext } from 'react';

const CasePlaceContext = createContext<string | null>(null);

type Props = {
  /** The page where the reader opens a case of their own; null for whoever cannot. */
  href: string | null;
  children: ReactNode;
};

/** Tells the error pages below, which know nothing about the reader, where a case is opened. */
export function CasePlace({ href, children }: Props) {
  return <CasePlaceContext value={href}>{children}</CasePlaceContext>;
}

export function useCasePlace(): string | null {
  return useContext(CasePlaceContext);
}
