import type { ReturnSerialsResponse } from "../../../types/returns"

/** What Medusa's Receive dialog has entered for an order line so far. */
export interface EnteredAction {
  id: string
  line_item_id: string
  kind: "good" | "damaged"
  quantity: number
}

/** One entry of Medusa's Receive dialog that has to be made, changed or (at 0) taken out. */
export interface ReceiptEntry {
  line_item_id: string
  kind: "good" | "damaged"
  quantity: number
  action_id: string | null
}

/**
 * What Medusa's Receive dialog has to say so that it agrees with the serials named on a return: as many damaged as were
 * named damaged, the rest good. Entries that become smaller come first, since together they may never exceed the return.
 */
export function planReceipt(
  { lines }: Pick<ReturnSerialsResponse, "lines">,
  entered: readonly EnteredAction[]
): ReceiptEntry[] {
  const wanted = lines.flatMap((line) => {
    const damaged = damagedOf(line)
    return [
      { line_item_id: line.line_item_id, kind: "good" as const, quantity: line.quantity - damaged },
      { line_item_id: line.line_item_id, kind: "damaged" as const, quantity: damaged },
    ]
  })
  const changes = wanted.flatMap((entry) => {
    const action = entered.find(
      ({ line_item_id, kind }) => line_item_id === entry.line_item_id && kind === entry.kind
    )
    const before = action?.quantity ?? 0
    return before === entry.quantity
      ? []
      : [{ entry: { ...entry, action_id: action?.id ?? null }, rise: entry.quantity - before }]
  })
  return changes.sort((a, b) => a.rise - b.rise).map(({ entry }) => entry)
}

/** How many units of a line come back damaged; of a kit, as many as its most damaged component says. */
function damagedOf({ quantity, components }: ReturnSerialsResponse["lines"][number]): number {
  const counts = components.map(({ captured, required_quantity }) => {
    const damaged = captured.filter(({ disposition }) => disposition === "damaged").length
    return Math.ceil(damaged / required_quantity)
  })
  return Math.min(quantity, Math.max(0, ...counts))
}
