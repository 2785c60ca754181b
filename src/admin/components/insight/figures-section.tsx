import { ArrowDownTray } from "@medusajs/icons"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState, type ReactNode } from "react"
import { useT } from "../../i18n/use-t"
import { saveCsv } from "../../lib/csv-file"
import { Empty } from "../common/empty"
import { FiguresTable, type FigureColumn } from "./figures-table"

/** One question of the page: its answer as a chart, and behind it as a table and as a file. */
export function FiguresSection<Row>({
  name,
  subtitle,
  isEmpty,
  columns,
  rows,
  keyOf,
  actions,
  children,
}: {
  name: string
  /** Which days, in words: they are in the file's name too. */
  subtitle?: string
  isEmpty: boolean
  columns: readonly FigureColumn<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  actions?: ReactNode
  /** The chart, and what is said beside it. */
  children: ReactNode
}) {
  const t = useT()
  const [isTable, setIsTable] = useState(false)
  const title = t(`insight.${name}.title`)
  const save = () =>
    saveCsv(`${name}.csv`, [
      columns.map(({ header }) => header),
      ...rows.map((row) => columns.map(({ valueOf }) => valueOf(row))),
    ])
  return (
    <Container className="divide-y p-0" data-testid={`insight-${name}`}>
      <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
        <div className="min-w-0 max-w-2xl">
          <Heading level="h2">{title}</Heading>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {[t(`insight.${name}.hint`), subtitle].filter(Boolean).join(" ")}
          </Text>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {actions}
          {!isEmpty && (
            <>
              <Button size="small" variant="secondary" onClick={() => setIsTable(!isTable)}>
                {t(isTable ? "insight.asChart" : "insight.asTable")}
              </Button>
              <Button size="small" variant="secondary" onClick={save}>
                <ArrowDownTray aria-hidden />
                {t("insight.csv")}
              </Button>
            </>
          )}
        </div>
      </div>
      {isEmpty ? (
        <Empty title={t(`insight.${name}.none`)} message={t(`insight.${name}.noneHint`)} />
      ) : isTable ? (
        <FiguresTable label={title} columns={columns} rows={rows} keyOf={keyOf} />
      ) : (
        <div className="flex flex-col gap-y-4 px-6 py-4">{children}</div>
      )}
    </Container>
  )
}
