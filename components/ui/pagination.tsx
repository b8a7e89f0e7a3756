import type { ReactNode } from 'react';
import { AppLink } from './app-link';
import { ChevronLeftIcon, ChevronRightIcon } from './icons';

type Props = {
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
export function Pagination({ page, pages, hrefFor, label = 'Pages' }: Props) {
  if (pages <= 1) return null;
  return (
    <nav
      aria-label={label}
      className="flex items-center justify-between gap-2 border-t border-border pt-4 sm:justify-center print:hidden"
    >
      <Neighbor href={page > 1 ? hrefFor(page - 1) : undefined} rel="prev">
        <ChevronLeftIcon className="size-4" /> Previous
      </Neighbor>
      <p className="whitespace-nowrap text-sm sm:hidden">
        Page {page} of {pages}
      </p>
      <ul className="hidden items-center gap-1 sm:flex">
        {visiblePages(page, pages).map((n, index) => (
          // Two gaps are told apart by the page that follows them.
          <li key={n || `gap-${index}`}>
            <PageCell n={n} current={n === page} pages={pages} hrefFor={hrefFor} />
          </li>
        ))}
      </ul>
      <Neighbor href={page < pages ? hrefFor(page + 1) : undefined} rel="next">
        Next <ChevronRightIcon className="size-4" />
      </Neighbor>
    </nav>
  );
}

type CellProps = { n: number; current: boolean } & Pick<Props, 'pages' | 'hrefFor'>;

function PageCell({ n, current, pages, hrefFor }: CellProps) {
  if (n === 0) return <span className={`${cell} text-muted`}>…</span>;
  const name = n === pages ? `Page ${n}, last page` : `Page ${n}`;
  return (
    <AppLink
      href={hrefFor(n)}
      prefetch={false}
      aria-label={name}
      aria-current={current ? 'page' : undefined}
      className={current ? `${cell} bg-primary font-semibold text-white hover:text-white` : linked}
    >
      {n}
    </AppLink>
  );
}

type NeighborProps = { href?: string; rel: 'prev' | 'next'; children: ReactNode };

function Neighbor({ href, rel, children }: NeighborProps) {
  // The place stays taken, so that the other button does not jump under the pointer.
  if (!href) return <span className={`${cell} invisible`}>{children}</span>;
  const name = rel === 'prev' ? 'Previous page' : 'Next page';
  return (
    <AppLink href={href} prefetch={false} rel={rel} aria-label={name} className={linked}>
      {children}
    </AppLink>
  );
}
