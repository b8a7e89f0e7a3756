'use client';

import './globals.css';
import { Failure } from '@/components/layout/failure';
import { Main } from '@/components/layout/main';
import { serviceDeskPhone } from '@/lib/routes';

type Props = { error: unknown; retry: () => void };

/** Stands in for the whole document when its frame broke, so it brings its own. */
export default function GlobalError({ error, retry }: Props) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong | Marketplace Agent Portal</title>
        <Main>
          <Failure error={error} retry={retry} serviceDeskPhone={serviceDeskPhone} />
        </Main>
      </body>
    </html>
  );
}
