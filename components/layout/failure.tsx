'use client';

import { usePathname } from 'next/navigation';
import { readLocalizedPath } from '@/lib/domain/locale';
import { serviceDeskPhone } from '@/lib/routes';
import { failure as en } from '@/lib/texts/en/failure';
import { failure as es } from '@/lib/texts/es/failure';
import { AppLink } from '../ui/app-link';
import { Button } from '../ui/button';
import { PageHeading } from '../ui/page-heading';
import { PhoneLink } from '../ui/phone-link';
import { useCasePlace } from './case-place';

type Props = {
  error: unknown;
  retry: () => void;
};

/** The digest is the only part of a server error that reaches the browser. */
function reference(error: unknown): string | undefined {
  const found = error instanceof Error && 'digest' in error ? error.digest : undefined;
  return typeof found === 'string' ? found : undefined;
}

/** What an error page says: not your fault, what to do, and the id to quote. */
export function Failure({ error, retry }: Props) {
  const words = { en, es }[readLocalizedPath(usePathname()).locale];
  const id = reference(error);
  return (
    <>
      <title>{`${words.title} | Marketplace Agent Portal`}</title>
      <PageHeading heading={words.title} lead={words.lead} />
      <div className="prose">
        <p>{words.kept}</p>
        <p>
          <Button onClick={() => retry()}>{words.retry}</Button>
        </p>
        <p>
          {words.call} <PhoneLink number={serviceDeskPhone} />
          {id ? ` ${words.quote}` : '.'}
        </p>
        {id ? <p className="font-mono text-lg font-bold">{id}</p> : null}
        <OpenCase errorId={id ?? ''}>{words.openCase}</OpenCase>
      </div>
    </>
  );
}

/** For agents alone: staff have no cases of their own. */
function OpenCase({ errorId, children }: { errorId: string; children: string }) {
  const place = useCasePlace();
  if (place === null) return null;
  const query = new URLSearchParams({ topic: 'other', error: errorId });
  return (
    <p>
      <AppLink href={`${place}?${query}`}>{children}</AppLink>
    </p>
  );
}
