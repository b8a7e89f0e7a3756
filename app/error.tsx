'use client';

import { Failure } from '@/components/layout/failure';
import { Header } from '@/components/layout/header';
import { Main } from '@/components/layout/main';
import { serviceDeskPhone } from '@/lib/routes';

type Props = { error: unknown; retry: () => void };

/** Stands in for a page that broke. */
export default function ErrorPage({ error, retry }: Props) {
  return (
    <>
      <title>Something went wrong | Marketplace Agent Portal</title>
      <Header name="Marketplace Agent Portal" links={[]} />
      <Main>
        <Failure error={error} retry={retry} serviceDeskPhone={serviceDeskPhone} />
      </Main>
    </>
  );
}
