export type TabLink = { href: string; label: string; current: boolean };

const look =
  'flex min-h-12 flex-1 items-center justify-center border-b-4 px-3 py-2 text-center font-semibold leading-tight text-balance no-underline sm:flex-none sm:px-6 sm:text-lg';
const here = `${look} border-primary text-primary-darkest`;
const there = `${look} border-transparent hover:border-primary-lighter hover:underline`;

/** Views of one search side by side: links, so that each has an address and needs no JavaScript. */
export function TabNav({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="border-b border-border print:hidden">
      <ul className="-mb-px flex">
        {tabs.map(({ href, label: text, current }) => (
          <li key={href} className="flex min-w-0 flex-1 sm:flex-none">
            <a
              href={href}
              aria-current={current ? 'page' : undefined}
              className={current ? here : there}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
