'use client';

import './globals.css';
import { Failure } from '@/components/layout/failure';
import { Main } from '@/components/layout/main';

type Props = { error: unknown; retry: () => void };

/** Stands in for the whole document when its frame broke, so it brings its own. */
export default function GlobalError(props: Props) {
  return (
    <html lang="en">
      <body>
        <Main>
          <Failure {...props} />
        </Main>
      </body>
    </html>
  );
}
