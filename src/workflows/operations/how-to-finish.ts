import type { StockOwed } from "../../lifecycle/stock"
import type { PendingOperation } from "../../modules/serial/queries/operations"

/** What is to be done with an operation that was interrupted. */
export type Finish =
  /** Write its serials, then lower the stock it lowers. */
  | { how: "carry_out" }
  /** Its serials are written: lower these parts of its stock, and end it. */
  | { how: "lower"; owed: StockOwed[]; why?: string }
  /** Nothing of it happened, or only stock that now awaits serials: end it. */
  | { how: "abandon"; why: string }
  /** It cannot be told yet: look again in a minute. */
  | { how: "leave"; why: string }

/** How things stand when an interrupted operation is looked at. */
export interface Findings {
  /** `stocked − on hand` now, at every place that the operation owes stock or changes what is on hand. */
  awaiting: readonly StockOwed[]
  /** For an operation of a return: whether Medusa received it since the operation was planned. */
  is_received?: boolean
  /** Whether it has been looked at for so long that the answer will not become clearer. */
  is_old: boolean
}

/**
 * Says how an interrupted operation is finished, from `A = stocked − on hand` at each place. Let `B` be A as it was
 * noted before anything moved (`awaiting_before`), and q what the operation owes the place. While nobody else changes
 * stock there:
 *
 *   raised place (q > 0), stock first, then serials       lowered place (q < 0), serials first, then stock
 *     planned, stock not raised yet    A = B                planned, serials not written   A = B
 *     stock raised                     A = B + q            serials written                A = B − q
 *     serials written                  A = B                stock lowered                  A = B
 *
 * - planned: A ≥ B + q at every raised place says that the stock was raised, so the serials follow. Else it was not, or
 *   somebody took it off again. B is noted before any stock moves: without it none did.
 * - recorded: only A = B − q says that the stock was not lowered yet, and lowering makes it A = B, which says that it
 *   was: so it is never lowered twice. Medusa does not lower several places in one transaction, so each is judged by
 *   itself. Anything else means that others changed the stock meanwhile, or are just doing so. Then waiting is right;
 *   and if that does not help, leaving the stock as it is: too much of it awaits serials, which everybody can see.
 */
export function howToFinish(operation: PendingOperation, findings: Findings): Finish {
  switch (operation.progress) {
    case "recorded":
      return finishRecorded(operation, findings)
    case "stocked":
      return { how: "carry_out" }
    case "planned":
      return operation.flow === "return"
        ? finishReturn(operation, findings)
        : finishPlanned(operation, findings)
  }
}

function finishPlanned({ owed, intent }: PendingOperation, { awaiting }: Findings): Finish {
  const before = intent?.awaiting_before
  const raised = owed.filter(({ quantity }) => quantity > 0)
  if (raised.length === 0 || before === undefined) {
    return { how: "abandon", why: "nothing of it had happened" }
  }
  const isCovered = raised.every(
    (part) => quantityAt(awaiting, part) >= quantityAt(before, part) + part.quantity
  )
  return isCovered ? { how: "carry_out" } : { how: "abandon", why: "its stock had not been raised" }
}

/**
 * Medusa received the return or it did not; when it did, its restocked units must be there before ours are. Where they
 * were taken off again meanwhile, waiting does not bring them back: then what is there awaits serials.
 */
function finishReturn(
  { owed, intent }: PendingOperation,
  { awaiting, is_received, is_old }: Findings
): Finish {
  if (!is_received) {
    return { how: "abandon", why: "its return had not been received" }
  }
  const onHand = intent?.on_hand ?? []
  const before = intent?.awaiting_before
  const isCovered = [...onHand, ...owed].every((place) => {
    const entering = quantityAt(onHand, place)
    const restocked = entering - quantityAt(owed, place)
    const needed = before === undefined ? entering : quantityAt(before, place) + restocked
    return quantityAt(awaiting, place) >= needed
  })
  const why = "its return was received, but its stock is not there"
  return isCovered ? { how: "carry_out" } : { how: is_old ? "abandon" : "leave", why }
}

function finishRecorded(
  { owed, intent }: PendingOperation,
  { awaiting, is_old }: Findings
): Finish {
  const before = intent?.awaiting_before
  const lowered = owed.filter(({ quantity }) => quantity < 0)
  if (before === undefined) {
    // Taken back by the steps of its own workflow, which put the stock back before the serials.
    return { how: "lower", owed: [] }
  }
  const change = (part: StockOwed) => quantityAt(awaiting, part) - quantityAt(before, part)
  const pending = lowered.filter((part) => change(part) === -part.quantity)
  const unclear = lowered.filter((part) => change(part) !== -part.quantity && change(part) !== 0)
  if (unclear.length === 0) {
    return { how: "lower", owed: pending }
  }
  const places = unclear
    .map((part) => `${part.inventory_item_id} at ${part.location_id}`)
    .join(", ")
  const why = `whether the stock of ${places} was lowered cannot be told, for others changed it`
  return is_old ? { how: "lower", owed: pending, why } : { how: "leave", why }
}

function quantityAt(parts: readonly StockOwed[], place: Omit<StockOwed, "quantity">): number {
  return (
    parts.find(
      (part) =>
        part.inventory_item_id === place.inventory_item_id && part.location_id === place.location_id
    )?.quantity ?? 0
  )
}
