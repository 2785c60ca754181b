import { Button, Container, Heading, Table } from "@medusajs/ui"
import { useState } from "react"
import type { ImportView } from "../../../types/imports"
import { useImportProblems, useSaveProblems } from "../../hooks/use-imports"
import { useNumber } from "../../hooks/use-number"
import { refusalText } from "../../i18n/refusal-text"
import { useT } from "../../i18n/use-t"
import { Blank } from "../common/blank"
import { Pager } from "../common/pager"
import { QueryState } from "../common/query-state"
import { RefusalNote } from "../common/refusal-note"

const PAGE = 20

/** What is wrong with which rows, and all of it as a file. */
export const ImportProblems = ({ one: { id, bad_count } }: { one: ImportView }) => {
  const t = useT()
  const [offset, setOffset] = useState(0)
  const query = useImportProblems(id, { limit: PAGE, offset })
  const { mutate: save, isPending, error } = useSaveProblems(id)
  return (
    <Container className="divide-y p-0" data-testid="import-problems">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{t("import.bad", { count: bad_count })}</Heading>
        <Button size="small" variant="secondary" isLoading={isPending} onClick={() => save()}>
          {t("receiveFile.download")}
        </Button>
      </div>
      <RefusalNote label={t("import.notDone")} error={error} />
      <QueryState query={query}>
        {({ problems }) => (
          <>
            <ProblemRows problems={problems} />
            <Pager count={bad_count} limit={PAGE} offset={offset} onChange={setOffset} />
          </>
        )}
      </QueryState>
    </Container>
  )
}

const COLUMNS = ["row", "column", "reason"] as const

const ProblemRows = ({
  problems,
}: Pick<NonNullable<ReturnType<typeof useImportProblems>["data"]>, "problems">) => {
  const t = useT()
  const number = useNumber()
  return (
    <div className="overflow-x-auto" tabIndex={0} role="group" aria-label={t("import.problems")}>
      <Table>
        <Table.Header>
          <Table.Row>
            {COLUMNS.map((name) => (
              <Table.HeaderCell key={name}>{t(`receiveFile.columns.${name}`)}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {problems.map((problem, at) => (
            <Table.Row key={at}>
              <Table.Cell className="tabular-nums">{number(problem.row)}</Table.Cell>
              <Table.Cell>{problem.column || <Blank />}</Table.Cell>
              <Table.Cell className="whitespace-normal break-words py-2">
                {refusalText({ ...problem, serial: problem.value })}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
