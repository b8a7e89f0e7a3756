'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { Suspense } from 'react';
import { locales, localizedPath, readLocalizedPath } from '@/lib/domain/locale';

/** Each language's name for itself: whoever needs the switch reads no other. */
const names = { en: 'English', es: 'Español' } as const;

/**
 * The same page in the other language, with its search. A page made beforehand does not know its
 * search before the scripts have arrived; none of those has one.
 */
export function LanguageSwitch({ label }: { label: string }) {
  return (
    <Suspense fallback={<OtherLanguages label={label} search="" />}>
      <WithSearch label={label} />
    </Suspense>
  );
}

function WithSearch({ label }: { label: string }) {
  const search = useSearchParams().toString();
  return <OtherLanguages label={label} search={search === '' ? '' : `?${search}`} />;
}

function OtherLanguages({ label, search }: { label: string; search: string }) {
  const { path, locale } = readLocalizedPath(usePathname());
  return (
    <nav aria-label={label}>
      {locales
        .filter((other) => other !== locale)
        .map((other) => (
          <a
            key={other}
            href={`${localizedPath(path, other)}${search}`}
            hrefLang={other}
            lang={other}
            className="flex min-h-12 items-center border-y-4 border-transparent px-2 font-semibold text-white hover:text-white"
          >
            {names[other]}
          </a>
        ))}
    </nav>
  );
}
