type Props = {
  seconds: number;
  /** The address of the page when it is loaded again by itself. */
  href: string;
  /** The same page without this: who reads slowly must be able to stop it. */
  stopHref: string;
};

/** For browsers without JavaScript: loads the page again by itself until it comes without this. */
export function ReloadWithoutScript({ seconds, href, stopHref }: Props) {
  return (
    <noscript>
      <meta httpEquiv="refresh" content={`${seconds}; url=${href}`} />
      <p className="mb-4">
        This page loads again every {seconds} seconds. <a href={stopHref}>Stop that</a>
      </p>
    </noscript>
  );
}
