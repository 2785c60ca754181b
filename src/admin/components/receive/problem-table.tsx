import { Table, Text } from "@medusajs/ui"
import { useNumber } from "../../hooks/use-number"
import { useT } from "../../i18n/use-t"
import type { RowProblem } from "./judge-rows"

/** How many problems are drawn; the file of the report has all of them. */
const DRAWN = 100

/** Which rows of a file cannot be received, in which column, and why. */
export const ProblemTable = ({ problems }: { problems: readonly RowProblem[] }) => {
  const t = useT()
  const number = useNumber()
  return (
    <div
      className="max-h-[320px] overflow-auto"
      tabIndex={0}
      role="group"
      aria-label={t("receiveFile.problems")}
    >
      <Table>
        <Table.Header>
          <Table.Row>
            {(["row", "column", "reason"] as const).map((name) => (
              <Table.HeaderCell key={name}>{t(`receiveFile.columns.${name}`)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {problems.slice(0, DRAWN).map(({ row, column, reason }, at) => (
            <Table.Row key={at}>
              <Table.Cell className="tabular-nums">{number(row)}</Table.Cell>
              <Table.Cell>{column}</Table.Cell>
              <Table.Cell className="whitespace-normal break-words py-2">{reason}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {problems.length > DRAWN && (
        <Text size="small" className="text-ui-fg-subtle px-4 py-2">
          {t("general.more", { count: problems.length - DRAWN })}
        </Text>
      )}
    </div>
  )
}
