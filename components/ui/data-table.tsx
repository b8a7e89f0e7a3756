import type { ReactNode } from 'react';

export type Column<Row> = {
  key: string;
  label: string;
  cell: (row: Row) => ReactNode;
  /** What stands in the head instead of the label, for example a link that sorts. */
  head?: ReactNode;
  sorted?: 'ascending' | 'descending';
  /** Numbers and dates line up at their end. */
  align?: 'end';
  /** The column that names the row. */
  rowHeader?: boolean;
};

type Props<Row> = {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyFor: (row: Row) => string;
};

/** A table that becomes a list of labelled values on narrow screens. */
export function DataTable<Row>({ caption, captionHidden, columns, rows, keyFor }: Props<Row>) {
  const captionLook = captionHidden ? 'sr-only' : 'pb-2 text-start text-lg font-bold';
  return (
    <table className="block w-full border-collapse md:table print:table">
      <caption className={`max-md:block ${captionLook}`}>{caption}</caption>
      <thead className="hidden md:table-header-group print:table-header-group">
        <tr className="border-b-2 border-primary-darkest">
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              aria-sort={column.sorted}
              className={`px-3 py-2.5 align-bottom font-semibold ${side(column)}`}
            >
              {column.head ?? column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group print:table-row-group">
        {rows.map((row) => (
          <TableRow key={keyFor(row)} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

const side = ({ align }: { align?: 'end' }) => (align ? 'md:text-end' : 'text-start');

function TableRow<Row>({ row, columns }: { row: Row; columns: readonly Column<Row>[] }) {
  return (
    <tr className="block border-b border-border py-3 md:table-row md:py-0 md:hover:bg-gray-lightest print:table-row">
      {columns.map((column) => {
        const Cell = column.rowHeader ? 'th' : 'td';
        return (
          <Cell
            key={column.key}
            scope={column.rowHeader ? 'row' : undefined}
            className={`grid grid-cols-[minmax(7rem,2fr)_3fr] gap-3 py-1 text-start align-top md:table-cell md:px-3 md:py-3 print:table-cell ${column.rowHeader ? 'font-semibold' : 'font-normal'} ${side(column)}`}
          >
            <span className="font-semibold text-muted md:hidden print:hidden">{column.label}</span>
            <span className="min-w-0">{column.cell(row)}</span>
          </Cell>
        );
      })}
    </tr>
  );
}
