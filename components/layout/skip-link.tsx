/** First thing on the page for the keyboard; seen only while it has the focus. */
export function SkipLink({ target = 'main' }: { target?: string }) {
  return (
    <a
      href={`#${target}`}
      className="sr-only bg-white font-semibold focus:not-sr-only focus:absolute focus:z-10 focus:m-3 focus:px-4 focus:py-2.5 print:hidden"
    >
      Skip to main content
    </a>
  );
}
