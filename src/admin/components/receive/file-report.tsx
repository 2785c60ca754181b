import { Button, Heading, InlineTip, Text } from "@medusajs/ui"
import { useT } from "../../i18n/use-t"
import { saveCsv } from "../../lib/csv-file"
import type { FileReport } from "./judge-rows"
import { ProblemTable } from "./problem-table"
import type { JudgedFile } from "./use-file-judge"

/** What a file comes to, before anything is received: how many rows are good, and what is wrong with the others. */
export const FileReportView = ({
  judged,
  onTake,
  onRefuse,
}: {
  judged: JudgedFile
  onTake: () => void
  onRefuse: () => void
}) => {
  const t = useT()
  const { name, fault, report } = judged
  if (fault !== null) {
    const { kind, ...values } = fault
    return (
      <InlineTip variant="error" label={name} role="alert">
        {t(`receiveFile.faults.${kind}`, values)}
      </InlineTip>
    )
  }
  const good = report.units.length
  return (
    <section
      className="shadow-elevation-card-rest divide-y rounded-lg"
      aria-label={t("receiveFile.report")}
      data-testid="file-report"
    >
      <div className="flex flex-col gap-y-1 px-4 py-3">
        <Heading level="h3" className="break-all">
          {name}
        </Heading>
        <Text size="small" role="status" className={report.bad > 0 ? "text-ui-fg-error" : ""}>
          {report.bad === 0
            ? t("receiveFile.allGood", { count: good })
            : t("receiveFile.someBad", {
                count: report.bad,
                rows: report.rows,
              })}
        </Text>
        {report.leftOut.length > 0 && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("receiveFile.leftOut", { columns: report.leftOut.join(", ") })}
          </Text>
        )}
        <Text size="small" className="text-ui-fg-subtle">
          {t("receiveFile.dryRun")}
        </Text>
      </div>
      {report.problems.length > 0 && <ProblemTable problems={report.problems} />}
      <div className="flex flex-wrap items-center justify-end gap-2 px-4 py-3">
        {report.problems.length > 0 && (
          <Button
            size="small"
            variant="transparent"
            onClick={() => void saveReport(name, report, t("receiveFile.reportName"))}
          >
            {t("receiveFile.download")}
          </Button>
        )}
        <Button size="small" variant="secondary" onClick={onRefuse}>
          {t("receiveFile.refuse")}
        </Button>
        <Button size="small" disabled={good === 0} onClick={onTake}>
          {t("receiveFile.take", { count: good })}
        </Button>
      </div>
    </section>
  )
}

const REPORT_COLUMNS = ["row", "column", "value", "reason"] as const

function saveReport(file: string, { problems }: FileReport, ending: string): Promise<void> {
  const name = `${file.replace(/\.\w+$/, "")}-${ending}`
  return saveCsv(name, [
    REPORT_COLUMNS,
    ...problems.map((problem) => REPORT_COLUMNS.map((column) => problem[column])),
  ])
}
