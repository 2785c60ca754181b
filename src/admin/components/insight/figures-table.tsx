import { Table } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useNumber } from "../../hooks/use-number"

/** One column of a table of figures. */
export interface FigureColumn<Row> {
  id: string
  header: string
  /** What a file has in it. */
  valueOf: (row: Row) => string | number | null
  /** What is shown; the value unless said. */
  cell?: (row: Row) => ReactNode
}

/** Figures in rows: the first column says of what. */
export function FiguresTable<Row>({
  label,
  columns,
  rows,
  keyOf,
}: {
  label: string
  columns: readonly FigureColumn<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
}) {
  const number = useNumber()
  const shown = (value: string | number | null) =>
    typeof value === "number" ? number(value) : (value ?? "")
  return (
    // Scrolls sideways by itself, so it can be reached and scrolled by keyboard.
    <div
      className="focus-visible:shadow-borders-focus max-h-[400px] overflow-auto outline-none"
      tabIndex={0}
      role="region"
      aria-label={label}
    >
      <Table>
        <Table.Header>
          <Table.Row>
            {columns.map(({ id, header }, at) => (
              <Table.HeaderCell
                key={id}
                className={at === 0 ? "whitespace-nowrap" : "whitespace-nowrap text-right"}
              >
                {header}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body className="border-b-0">
          {rows.map((row) => (
            <Table.Row key={keyOf(row)} className="last-of-type:border-b-0">
              {columns.map((column, at) => (
                <Table.Cell
                  key={column.id}
                  className={
                    at === 0 ? "min-w-[120px]" : "whitespace-nowrap text-right tabular-nums"
                  }
                >
                  {column.cell ? column.cell(row) : shown(column.valueOf(row))}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
