import type { ReactNode } from 'react';

type Props = {
  label: string;
  /** 0 to 100. */
  percent: number;
  /** What else is known, for example the time left. */
  children?: ReactNode;
};

/** How far something is, as a bar and as a number. */
export function Progress({ label, percent, children }: Props) {
  return (
    <div className="max-w-measure">
      <p className="flex justify-between gap-4 font-semibold">
        <span>{label}</span>
        <span>{percent} %</span>
      </p>
      <progress
        aria-label={label}
        value={percent}
        max={100}
        className="mt-2 block h-4 w-full accent-primary"
      />
      {children ? <div className="mt-2">{children}</div> : null}
    </div>
  );
}
