import { AppLink } from './app-link';
import { ChevronRightIcon } from './icons';

export type Crumb = { label: string; href?: string };

/** The way from the top to this page; the last item is the page itself. */
export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb" className="mb-4 print:hidden">
      <ol className="flex flex-wrap items-center gap-x-1.5 text-sm">
        {items.map(({ label, href }, index) => (
          <li key={label} className="flex min-w-0 items-center gap-1.5">
            {index > 0 ? <ChevronRightIcon className="size-3.5 text-gray" /> : null}
            {href ? (
              <AppLink href={href} className="py-1.5">
                {label}
              </AppLink>
            ) : (
              <span aria-current="page" className="py-1.5 text-muted">
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
