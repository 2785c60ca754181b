import type { MedusaContainer } from "@medusajs/framework/types"
import { checkFormat } from "../../lifecycle/formats"
import type { Policy } from "../../lifecycle/policy"
import { refuse } from "../../lifecycle/refusals"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import { awaitingAt } from "../stock/levels"
import { refuseWith } from "../support/request"

/** The order line for which unknown numbers are scanned, and where the units were. */
export interface RegisteringFor {
  policy: Policy
  inventory_item_id: string
  line: { id: string; title: string }
  location_id: string | null
}

/**
 * Refuses unknown numbers that cannot be registered as units of stock that is there: by the item's policy, because none
 * awaits serials, or by their form.
 * @returns where the units are
 * @throws unknown_at_capture, location_unclear, unknown_serial, none_awaiting, malformed_number, bad_check_digit
 */
export async function refuseUnregistrable(
  container: MedusaContainer,
  numbers: readonly string[],
  { policy, inventory_item_id, line, location_id }: RegisteringFor
): Promise<string> {
  if (policy.unknown_at_capture === "refuse") {
    refuseIfAny(numbers.map((number) => refuse("unknown_at_capture", number)))
  }
  const place = location_id ?? refuseWith(refuse("location_unclear", null, { line: line.id }))
  const [here] = await awaitingAt(container, [{ inventory_item_id, location_id: place }])
  const awaiting = Math.max(0, here?.quantity ?? 0)
  // Where nothing awaits serials an unknown number is most likely misread, so that is what the clerk is told.
  refuseIfAny(
    awaiting === 0
      ? numbers.map((number) => refuse("unknown_serial", number, { item: line.title }))
      : []
  )
  refuseIfAny(
    numbers.length > awaiting
      ? [refuse("none_awaiting", null, { given: numbers.length, awaiting })]
      : []
  )
  refuseIfAny(numbers.flatMap((number) => checkFormat(number, policy.format) ?? []))
  return place
}
