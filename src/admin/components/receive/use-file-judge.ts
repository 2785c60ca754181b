import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import type { FormatRule } from "../../../lifecycle/formats"
import type { ConditionView } from "../../../types/conditions"
import { readCurrencies } from "../../hooks/use-shop"
import { checkNumbers } from "../../hooks/use-serials"
import { readConditions } from "../../hooks/use-tracking"
import type { CsvContent } from "../../lib/csv-file"
import { inChunks } from "../../lib/in-chunks"
import { faultOf, judgeRows, reportOf, type FileFault, type FileReport } from "./judge-rows"
import { labelled } from "./receive-draft"
import type { DraftStore } from "./use-draft"

/** How many numbers the server is asked about at once. */
const AT_ONCE = 1_000

/** What a file came to: a fault of the whole, or a report on its rows. */
export type JudgedFile = { name: string } & (
  { fault: FileFault; report: null } | { fault: null; report: FileReport }
)

/** A file as it is given: one of the clerk's disk, or the rows of one that are this item's. */
export interface GivenFile {
  name: string
  read: () => Promise<CsvContent>
}

/** Judges a file without receiving anything: all that can be said of it at once, then what the server says of its numbers. */
export function useFileJudge(itemId: string, format: FormatRule, { current }: DraftStore) {
  const [progress, setProgress] = useState({ done: 0, all: 0 })
  const judging = useMutation({
    mutationFn: async ({ name, read }: GivenFile): Promise<JudgedFile> => {
      setProgress({ done: 0, all: 0 })
      const content = await read()
      const listed = current().units
      const fault = faultOf(content, listed.length)
      if (fault !== null) {
        return { name, fault, report: null }
      }
      const [{ conditions }, [currency]] = await Promise.all([readConditions(), readCurrencies()])
      const judged = judgeRows(content, {
        format,
        listed,
        conditions: idsByName(conditions),
      })
      const units = judged.good.map(({ unit }) => labelled(unit))
      setProgress({ done: 0, all: units.length })
      const answers = await inChunks(
        units,
        AT_ONCE,
        async (serials) => (await checkNumbers({ inventory_item_id: itemId, serials })).numbers,
        (done) => setProgress({ done, all: units.length })
      )
      const refused = new Map(
        answers
          .filter(({ is_ok }) => !is_ok)
          .map(({ number, code, message = "" }) => [
            number,
            { isOfGtin: code === "wrong_gtin", message },
          ])
      )
      const report = reportOf(content, judged, refused)
      return { name, fault: null, report: withCurrency(report, currency) }
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
