import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import type { FormatRule } from "../../../lifecycle/formats"
import type { ConditionView } from "../../../types/api"
import { readCurrencies } from "../../hooks/use-shop"
import { checkNumbers } from "../../hooks/use-serials"
import { readConditions } from "../../hooks/use-tracking"
import { readCsv } from "../../lib/csv-file"
import { inChunks } from "../../lib/in-chunks"
import { faultOf, judgeRows, reportOf, type FileFault, type FileReport } from "./judge-rows"
import type { DraftStore } from "./use-draft"

/** How many numbers the server is asked about at once. */
const AT_ONCE = 1_000

/** What a file came to: a fault of the whole, or a report on its rows. */
export type JudgedFile = { name: string } & (
  { fault: FileFault; report: null } | { fault: null; report: FileReport }
)

/** Judges a file without receiving anything: all that can be said of it at once, then what the server says of its numbers. */
export function useFileJudge(itemId: string, format: FormatRule, { current }: DraftStore) {
  const [progress, setProgress] = useState({ done: 0, all: 0 })
  const judging = useMutation({
    mutationFn: async (file: File): Promise<JudgedFile> => {
      setProgress({ done: 0, all: 0 })
      const content = await readCsv(file)
      const listed = current().units
      const fault = faultOf(content, listed.length)
      if (fault !== null) {
        return { name: file.name, fault, report: null }
      }
      const [{ conditions }, [currency]] = await Promise.all([readConditions(), readCurrencies()])
      const judged = judgeRows(content, {
        format,
        listed,
        conditions: idsByName(conditions),
      })
      const numbers = judged.good.map(({ unit }) => unit.number)
      setProgress({ done: 0, all: numbers.length })
      const answers = await inChunks(
        numbers,
        AT_ONCE,
        async (serials) => (await checkNumbers({ inventory_item_id: itemId, serials })).numbers,
        (done) => setProgress({ done, all: numbers.length })
      )
      const refused = new Map(
        answers.flatMap(({ number, is_ok, message }) => (is_ok ? [] : [[number, message ?? ""]]))
      )
      const report = reportOf(content.headings, content.rows, judged, refused)
      return { name: file.name, fault: null, report: withCurrency(report, currency) }
    },
  })
  return { ...judging, progress }
}

function idsByName(conditions: readonly ConditionView[]): Map<string, string> {
  return new Map(conditions.map(({ id, name }) => [name.toLowerCase(), id]))
}

/** Costs without a currency are in the store's own. */
function withCurrency(report: FileReport, own: string | undefined): FileReport {
  const units = report.units.map((unit) =>
    unit.cost === undefined || unit.currency_code !== undefined || own === undefined
      ? unit
      : { ...unit, currency_code: own }
  )
  return { ...report, units }
}
