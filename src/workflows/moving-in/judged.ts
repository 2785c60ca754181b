import type { MedusaContainer } from "@medusajs/framework/types"
import { fitsThere, type SaidThere } from "../../lifecycle/moving-in"
import { sentenceOf } from "../../lifecycle/refusals"
import { STATUSES } from "../../lifecycle/statuses"
import type { BadRow } from "../../modules/serial/imports/rows"
import type { OnceOf } from "../../modules/serial/queries/once-of"
import { knowNames } from "../importing/known-names"
import { distinct } from "../support/graph"
import { serialService } from "../support/request"
import { unitsHere } from "./here"
import { itemHere } from "./map-unit"
import type { Mapping } from "./mapping"
import type { Left } from "./report"
import { learnItems } from "./survey"

/** Of which unit of the other system each row is: the first row's after the headings stands first. */
export interface RowOrigins {
  keys: string[]
  items: string[]
  said: SaidThere[]
}

/** What came of the rows that an import did not take. */
export interface Judged {
  /** How many are there already, and stand here as the other system says. */
  there: number
  /** How many are there already and stand otherwise, by how. */
  differing: Map<string, number>
  /** How many there are of each kind of problem. */
  problems: Map<string, number>
}

/** How many rows are looked at together. */
const ROWS_AT_ONCE = 1_000

/**
 * What came of the rows that an import did not take. A number that the very item has already is one that moved in before,
 * and may have been sold there, or here, since; everything else is a problem.
 * @param write is given each problem, and each unit that differs
 */
export async function judged(
  container: MedusaContainer,
  importId: string,
  mapping: Mapping,
  origins: RowOrigins,
  write: (rows: readonly Left[]) => void = () => undefined
): Promise<Judged> {
  const serials = serialService(container)
  const names = await knowNames(container)
  const result: Judged = { there: 0, differing: new Map(), problems: new Map() }
  for (let after = 0, isLast = false; !isLast;) {
    const rows = await serials.badRowsAfter(importId, after, ROWS_AT_ONCE)
    const placed = rows.map((row) => ({ row, ...originOf(row, origins) }))
    const items = placed.map(({ item }) => itemHere(mapping, item))
    await learnItems(names, distinct(items))
    const here = await unitsHere(
      container,
      names,
      placed.map(({ row, item }) => (isTaken(row) ? { number: row.number, item } : null)),
      mapping
    )
    write(placed.flatMap((one, at) => judge(one, here[at].now, result)))
    after = rows.at(-1)?.row ?? after
    isLast = rows.length < ROWS_AT_ONCE
  }
  return result
}

type Placed = { row: BadRow; key: string; item: string; said: SaidThere }

function originOf({ row }: BadRow, { keys, items, said }: RowOrigins): Omit<Placed, "row"> {
  // The headings are row 1.
  const at = row - 2
  return { key: keys[at] ?? "", item: items[at] ?? "", said: said[at] ?? "in_stock" }
}

function isTaken({ problems }: BadRow): boolean {
  return problems.some(({ code }) => code === "already_exists")
}

/** Counts a row as what it is. @returns what is to be written of it */
function judge(placed: Placed, here: OnceOf | undefined, result: Judged): Left[] {
  const { row, key, item, said } = placed
  if (here !== undefined && !fitsThere(said, here)) {
    const how = `${wordsOf(said)} there, ${wordsOf(here.status)} here`
    count(result.differing, how)
    const reason = `differs: ${how}`
    return [{ key, serial_number: row.number, item, what: "differs", column: "", reason }]
  }
  if (here !== undefined && row.problems.every(({ code }) => code === "already_exists")) {
    result.there += 1
    return []
  }
  const [{ code }] = row.problems
  count(result.problems, code)
  return linesOf(placed)
}

/** A status in the middle of a sentence. */
export function wordsOf(status: keyof typeof STATUSES): string {
  return STATUSES[status].label.toLowerCase()
}

/** Counts one more of a kind. */
export function count(counts: Map<string, number>, kind: string): void {
  counts.set(kind, (counts.get(kind) ?? 0) + 1)
}

function linesOf({ row: { number, problems }, key, item }: Placed): Left[] {
  return problems.map(({ column, code, detail }) => ({
    key,
    serial_number: number,
    item,
    what: "problem" as const,
    column,
    reason: sentenceOf({ code, serial: number, detail }),
  }))
}
