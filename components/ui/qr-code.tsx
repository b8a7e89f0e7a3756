type Props = {
  /** Rows of dots with their quiet border; true is dark. */
  rows: readonly (readonly boolean[])[];
  /** What it is for those who cannot see it; what it holds must stand beside it as text. */
  label: string;
};

/** A QR code, drawn on the server: one path, no script and no picture to load. */
export function QrCode({ rows, label }: Props) {
  const size = rows.length;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="size-56 max-w-full border border-border bg-white"
    >
      <path d={rows.map(pathOfRow).join('')} className="fill-black" />
    </svg>
  );
}

/** One bar for each stretch of dark dots in a row. */
function pathOfRow(row: readonly boolean[], y: number): string {
  const dots = row.map((isDark) => (isDark ? '1' : '0')).join('');
  return [...dots.matchAll(/1+/g)]
    .map(({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`)
    .join('');
}
