import type { MedusaContainer } from "@medusajs/framework/types"
import type { CheckFindings, Offender } from "../../lifecycle/integrity"
import type { ReservedLine } from "../../modules/serial/queries/reserved-lines"
import { readGraph } from "../support/graph"
import { serialService } from "../support/request"
import { note, nothingFound, pause } from "./findings"

/** How many order lines are looked at together. */
const LINES_AT_ONCE = 500

/** Units that are reserved for order lines which Medusa does not have, seen twice: a subscriber lets them go in between. */
export async function checkLines(
  container: MedusaContainer,
  named: number,
  pauseMs: number
): Promise<CheckFindings> {
  const first = await missingLines(container, named)
  if (first.found === 0) {
    return first
  }
  await pause(pauseMs)
  return missingLines(container, named)
}

async function missingLines(container: MedusaContainer, named: number): Promise<CheckFindings> {
  const findings = nothingFound()
  for (let after = "", isLast = false; !isLast;) {
    const lines = await serialService(container).reservedLines(after, LINES_AT_ONCE)
    const ids = lines.map(({ order_line_item_id }) => order_line_item_id)
    const known = new Set(
      (await readGraph<{ id: string }>(container, "order_line_item", ["id"], { id: ids })).map(
        ({ id }) => id
      )
    )
    const missing = lines.filter((line) => !known.has(line.order_line_item_id))
    note(findings, lines.length, missing.map(offender), named)
    after = ids.at(-1) ?? after
    isLast = lines.length < LINES_AT_ONCE
  }
  return findings
}

function offender({ order_line_item_id, serial_id, number, units }: ReservedLine): Offender {
  const others = units === 1 ? "" : `, as are ${units - 1} others`
  const what = `It is reserved for the order line ${order_line_item_id}${others}; Medusa has no such line.`
  return { id: serial_id, number, what }
}
