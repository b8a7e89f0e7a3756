export type Bar = {
  readonly label: string;
  readonly value: number;
  /** Stands out, for what is wrong; the label says so too. */
  readonly alarming?: boolean;
};

type Props = { caption: string; label: string; valueLabel: string; bars: readonly Bar[] };

/** Numbers as a table in which each row draws its bar: a chart that can be read and heard. */
export function BarTable({ caption, label, valueLabel, bars }: Props) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <table className="w-full border-collapse">
      <caption className="pb-1 text-start font-bold">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{label}</th>
          <th scope="col">{valueLabel}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.label} className="border-b border-border">
            <th scope="row" className="w-2/5 py-1 pe-3 text-start font-normal">
              {bar.label}
            </th>
            <td className="py-1">
              <span className="flex items-center gap-2">
                <span className="w-8 text-end font-semibold tabular-nums">{bar.value}</span>
                <BarShape percent={(100 * bar.value) / most} alarming={bar.alarming} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BarShape({ percent, alarming }: { percent: number; alarming?: boolean }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      className={`h-3.5 min-w-0 flex-1 ${alarming ? 'text-error-dark' : 'text-primary'}`}
    >
      <rect width={percent} height="10" fill="currentColor" />
    </svg>
  );
}
