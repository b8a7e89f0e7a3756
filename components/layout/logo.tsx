/** The portal's mark: a market awning over a check. The name beside it is the text. */
export function Logo({ className = 'size-11' }: { className?: string }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 32 32"
      className={`shrink-0 ${className}`}
    >
      <rect width="32" height="32" rx="5" className="fill-primary-darkest" />
      <path d="M6 6h20l1.5 6.5h-23L6 6Z" className="fill-white" />
      <path
        d="M4.5 12.5h23a3.83 3.83 0 0 1-7.66 0 3.83 3.83 0 0 1-7.67 0 3.83 3.83 0 0 1-7.67 0Z"
        className="fill-primary-lighter"
      />
      <path
        d="m10.5 22 3.8 3.5 7.2-7.5"
        fill="none"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="stroke-white"
      />
    </svg>
  );
}
