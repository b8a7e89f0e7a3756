import type { ReactNode } from 'react';
import { defaultLocale, type Locale } from '@/lib/domain/locale';
import { translator } from '@/lib/texts/translator';
import { ChevronLeftIcon, ChevronRightIcon } from './icons';

type Props = {
  locale?: Locale;
  page: number;
  pages: number;
  hrefFor: (page: number) => string;
  /** What is paged, for example "Search results". */
  label?: string;
};

const cell =
  'flex min-h-11 min-w-11 items-center justify-center gap-1 rounded-md px-2 no-underline';
const linked = `${cell} font-semibold hover:bg-primary-lightest hover:underline`;

/** First, last and the neighbours of the current page; 0 stands for a gap. */
function visiblePages(page: number, pages: number): number[] {
  const wanted = [1, page - 1, page, page + 1, pages];
  const shown = [...new Set(wanted)].filter((n) => n >= 1 && n <= pages).sort((a, b) => a - b);
  return shown.flatMap((n, index) => {
    const skipped = n - (shown[index - 1] ?? 0) - 1;
    if (skipped === 0) return [n];
    return skipped === 1 ? [n - 1, n] : [0, n];
  });
}

/** Links to the pages of a list; nothing when there is only one. */
export function Pagination({ locale = defaultLocale, page, pages, hrefFor, label }: Props) {
  if (pages <= 1) return null;
  const t = translator(locale, 'pagination');
  return (
    <nav
      aria-label={label ?? t('label')}
      className="flex items-center justify-between gap-2 border-t border-border pt-4 sm:justify-center print:hidden"
    >
      <Neighbor href={page > 1 ? hrefFor(page - 1) : undefined} rel="prev" name={t('previousPage')}>
        <ChevronLeftIcon className="size-4" /> {t('previous')}
      </Neighbor>
      <p className="whitespace-nowrap text-sm sm:hidden">{t('place', { page, pages })}</p>
      <PageList locale={locale} page={page} pages={pages} hrefFor={hrefFor} />
      <Neighbor href={page < pages ? hrefFor(page + 1) : undefined} rel="next" name={t('nextPage')}>
        {t('next')} <ChevronRightIcon className="size-4" />
      </Neighbor>
    </nav>
  );
}

type ListProps = Required<Pick<Props, 'locale' | 'page' | 'pages' | 'hrefFor'>>;

function PageList({ locale, page, pages, hrefFor }: ListProps) {
  const t = translator(locale, 'pagination');
  const nameOf = (n: number) => t(n === pages ? 'lastPage' : 'page', { page: n });
  return (
    <ul className="hidden items-center gap-1 sm:flex">
      {visiblePages(page, pages).map((n, index) => (
        // Two gaps are told apart by the page that follows them.
        <li key={n || `gap-${index}`}>
          {n === 0 ? (
            <span className={`${cell} text-muted`}>…</span>
          ) : (
            <PageCell n={n} current={n === page} href={hrefFor(n)} name={nameOf(n)} />
          )}
        </li>
      ))}
    </ul>
  );
}

type CellProps = { n: number; current: boolean; href: string; name: string };

function PageCell({ n, current, href, name }: CellProps) {
  return (
    <a
      href={href}
      aria-label={name}
      aria-current={current ? 'page' : undefined}
      className={current ? `${cell} bg-primary font-semibold text-white hover:text-white` : linked}
    >
      {n}
    </a>
  );
}

type NeighborProps = { href?: string; rel: 'prev' | 'next'; name: string; children: ReactNode };

function Neighbor({ href, rel, name, children }: NeighborProps) {
  // The place stays taken, so that the other button does not jump under the pointer.
  if (!href) return <span className={`${cell} invisible`}>{children}</span>;
  return (
    <a href={href} rel={rel} aria-label={name} className={linked}>
      {children}
    </a>
  );
}
