import type { ReactNode } from 'react';

export type DescriptionRow = {
  label: string;
  value: ReactNode;
  /** A link that changes the value. */
  action?: ReactNode;
};

/** Labels and their values, one row each; stacked on narrow screens. */
export function DescriptionList({ rows }: { rows: readonly DescriptionRow[] }) {
  return (
    <dl className="grid grid-cols-1 border-t border-border sm:grid-cols-[minmax(10rem,1fr)_minmax(0,2fr)_auto]">
      {rows.map(({ label, value, action }) => (
        <div
          key={label}
          className="col-span-full grid min-w-0 grid-cols-subgrid gap-x-6 gap-y-0.5 border-b border-border py-3"
        >
          <dt className="font-semibold">{label}</dt>
          <dd className="min-w-0">{value}</dd>
          {action ? <dd className="print:hidden">{action}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
