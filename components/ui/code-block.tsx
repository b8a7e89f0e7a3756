type Props = {
  /** What it shows, for screen readers. */
  label: string;
  children: string;
};

/** Code or data as it is; what is too wide scrolls inside, also by keyboard. */
export function CodeBlock({ label, children }: Props) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      className="max-h-96 overflow-auto rounded-md border border-border bg-gray-lightest p-4 text-sm print:max-h-none"
    >
      <pre>
        <code>{children}</code>
      </pre>
    </section>
  );
}
