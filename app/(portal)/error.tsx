'use client';

import { Failure } from '@/components/layout/failure';
import { routes } from '@/lib/routes';

/** Stands in for a page that broke, inside the frame of its part of the site. */
export default function PortalError(props: { error: unknown; retry: () => void }) {
  return <Failure {...props} caseHref={routes.newCase} />;
}
