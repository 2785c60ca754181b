import type { MedusaContainer } from "@medusajs/framework/types"
import { isStillHere, type SaidThere } from "../../lifecycle/moving-in"
import type { OnceOf } from "../../modules/serial/queries/once-of"
import type { CsvRow } from "../importing/csv-rows"
import { knowNames, type KnownNames } from "../importing/known-names"
import { unitsHere, type Here } from "./here"
import { count, wordsOf, type RowOrigins } from "./judged"
import { HEADINGS, itemHere, mapUnit, REASONS, valuesOf, type Mapped, type Row } from "./map-unit"
import type { Mapping } from "./mapping"
import type { Left, ReportFolder } from "./report"
import type { SourceUnit } from "./source"
import { learnItems } from "./survey"

/** How units become rows. */
export interface Handing {
  mapping: Mapping
  /** The day on which they are read. */
  read_on: string
  pages: AsyncIterable<SourceUnit[]>
  report: ReportFolder
  tell: (line: string) => void
}

/** What is known of units beside the rows that they became. */
export interface Handed {
  origins: RowOrigins
  /** How many were left out, by the reason. */
  left: Map<string, number>
  /** How many were kept back because they are here under another number or item, by the name of the problem. */
  elsewhere: Map<string, number>
}

/** After how many units it is told how far the reading is. */
const TOLD_AFTER = 100_000

/** What is said of units that are here under another number or item by now. */
const ELSEWHERE: Readonly<
  Record<Exclude<OnceOf["since"], "now">, { problem: string; says: (unit: OnceOf) => string }>
> = {
  number: {
    problem: "here_under_another_number",
    says: ({ number }) => `It is here already, under another number: ${number}.`,
  },
  item: {
    problem: "here_in_another_item",
    says: ({ inventory_item_id: id }) =>
      `It is here already, as a unit of another inventory item: ${id}.`,
  },
}

/**
 * The rows of all units that are to move in, the headings first. What is left out, and what is here already under another
 * number or item, is counted and written down: moving that in once more would double it.
 */
export async function* rowsOf(
  container: MedusaContainer,
  { mapping, read_on, pages, report, tell }: Handing,
  { origins, left, elsewhere }: Handed
): AsyncGenerator<CsvRow> {
  const names = await knowNames(container)
  let row = 1
  yield { row, values: [...HEADINGS] }
  for await (const units of pages) {
    const mapped = units.map((unit) => mapUnit(unit, mapping, read_on))
    const here = await hereOf(container, mapping, names, { units, mapped })
    const decided = units.map((_, at) => decide(mapped[at], here[at], { mapping, names }))
    report.left(decided.flatMap((one, at) => ("row" in one ? [] : [lineOf(units[at], one)])))
    for (const [at, one] of decided.entries()) {
      if (!("row" in one)) {
        count(one.what === "left out" ? left : elsewhere, one.counts_as)
        continue
      }
      const { key, fields } = units[at]
      origins.keys.push(key)
      origins.items.push(fields.item ?? "")
      origins.said.push(one.as)
      row += 1
      if (origins.keys.length % TOLD_AFTER === 0) {
        tell(`  ${origins.keys.length} are read.`)
      }
      yield { row, values: valuesOf(one.row) }
    }
  }
}

/** What the store has of a page's units already; its names are looked up by the way. */
async function hereOf(
  container: MedusaContainer,
  mapping: Mapping,
  names: KnownNames,
  { units, mapped }: { units: readonly SourceUnit[]; mapped: readonly Mapped[] }
): Promise<Here[]> {
  await learnItems(
    names,
    units.map(({ fields }) => itemHere(mapping, fields.item ?? ""))
  )
  if (mapping.unknown_customers !== undefined) {
    const customers = mapped.flatMap((one) => ("row" in one ? (one.row.customer ?? []) : []))
    await names.learn({ itemIds: [], skus: [], gtins: [], customers })
  }
  const asked = units.map(({ fields: { number, item = "" } }) =>
    number === undefined ? null : { number, item }
  )
  return unitsHere(container, names, asked, mapping)
}

/** A unit that becomes a row, or why it does not. */
type Decided =
  | { row: Row; as: SaidThere }
  | { what: "left out" | "problem"; column: string; reason: string; counts_as: string }

function decide(
  mapped: Mapped,
  { now, other }: Here,
  { mapping, names }: { mapping: Mapping; names: KnownNames }
): Decided {
  const leftOut = (reason: string, more = ""): Decided => ({
    what: "left out",
    column: "",
    reason: `${reason}${more}`,
    counts_as: reason,
  })
  if ("left_out" in mapped) {
    const isFound = mapped.left_out === "status" && now !== undefined && isStillHere(now)
    return leftOut(
      REASONS[mapped.left_out],
      isFound ? ` It is here already: ${wordsOf(now.status)}.` : ""
    )
  }
  if (now === undefined && other !== undefined && other.since !== "now") {
    const { problem, says } = ELSEWHERE[other.since]
    return { what: "problem", column: "serial_number", reason: says(other), counts_as: problem }
  }
  const { row, as } = mapped
  const isUnknown = row.customer !== undefined && names.customer(row.customer) === null
  if (!isUnknown || mapping.unknown_customers === undefined) {
    return { row, as }
  }
  return mapping.unknown_customers === "leave_out"
    ? leftOut(REASONS.customer)
    : { row: { ...row, customer: undefined }, as }
}

function lineOf(
  { key, fields: { number = "", item = "" } }: SourceUnit,
  { what, column, reason }: Exclude<Decided, { row: Row }>
): Left {
  return { key, serial_number: number, item, what, column, reason }
}
