import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import { captureTargets, type CaptureTarget } from "../capturing/capture-target"
import { unfitToLeave } from "../fulfilling/unfit-to-leave"
import { isBeingEdited } from "../orders/being-edited"
import { lineName } from "../orders/order-lines"
import { availableAt } from "../stock/levels"
import { unknownLocations } from "../support/locations"
import { refuseWith } from "../support/request"
import { tracksAnything } from "../support/tracked"
import { handOverOptions, optionFor } from "./hand-over-options"
import {
  isBasket,
  isCanceled,
  isCounterSale,
  isPaid,
  openUnits,
  SAME_AMOUNT,
  type Sale,
} from "./sale-record"

/** What is paid, and where the goods are handed over. */
export interface SaleTerms {
  location_id: string
  amount: number
}

/**
 * Refuses a sale that could not be completed, before any of it is done: everything that is wrong with it at once.
 * @throws not_a_draft, order_canceled, unknown_location, nothing_to_sell, order_in_edit, wrong_amount, too_few_for_line,
 *   wrong_location, under_notice, not_sellable, not_enough_stock, no_hand_over
 */
export async function checkSale(
  container: MedusaContainer,
  sale: Sale,
  terms: SaleTerms
): Promise<void> {
  if (!isBasket(sale) && !isCounterSale(sale)) {
    refuseWith(refuse("not_a_draft", null, { order: sale.id }))
  }
  if (isCanceled(sale)) {
    refuseWith(refuse("order_canceled", null, { order: sale.id }))
  }
  refuseIfAny(await unknownLocations(container, [terms.location_id]))
  if (!isEnded(sale) && sale.items.length > 0 && (await isBeingEdited(container, sale.id))) {
    refuseWith(refuse("order_in_edit", null, { order: sale.id }))
  }
  refuseIfAny([
    ...amountRefusals(sale, terms),
    ...(isBasket(sale) ? await basketRefusals(container, sale, terms) : []),
    ...(await handOverRefusals(container, sale, terms.location_id)),
  ])
}

/** Whether nothing of a sale is left to be done. */
function isEnded(sale: Sale): boolean {
  return !isBasket(sale) && isPaid(sale) && sale.items.every((line) => openUnits(line) <= 0)
}

/** What is wrong with what was taken for a sale that is not paid yet: it may have been edited since it was begun. */
function amountRefusals(sale: Sale, { amount }: SaleTerms): Refusal[] {
  const { total, currency_code: currency } = sale
  const isSettled = sale.items.length === 0 || (!isBasket(sale) && isPaid(sale))
  return isSettled || Math.abs(total - amount) < SAME_AMOUNT
    ? []
    : [refuse("wrong_amount", null, { total, amount, currency })]
}

/** What is wrong with a basket: once its order is placed, none of this can change any more. */
async function basketRefusals(
  container: MedusaContainer,
  sale: Sale,
  { location_id }: SaleTerms
): Promise<Refusal[]> {
  if (sale.items.length === 0) {
    return [refuse("nothing_to_sell")]
  }
  const targets = (await tracksAnything(container))
    ? await captureTargets(container, { order_id: sale.id })
    : []
  return [
    ...targets.flatMap(missingSerials),
    ...targets.flatMap((target) => elsewhere(target, location_id)),
    ...targets.flatMap(({ captured }) => unfitToLeave(captured)),
    ...(await missingStock(container, sale, targets, location_id)),
  ]
}

function missingSerials({ line, policy, needed, captured }: CaptureTarget): Refusal[] {
  const given = captured.length
  const isWanted = policy.fulfillment === "require" || policy.allocation === "sale"
  const detail = { line: lineName(line), missing: needed - given, given, needed }
  return isWanted && given < needed ? [refuse("too_few_for_line", null, detail)] : []
}

function elsewhere({ captured }: CaptureTarget, locationId: string): Refusal[] {
  return captured
    .filter(({ location_id }) => location_id !== locationId)
    .map(({ number, location_id, serial_id }) =>
      refuse("wrong_location", number, { location: location_id }, serial_id)
    )
}

/** Units of the basket that nobody has scanned have to be available where it is sold; scanned ones are kept for it. */
async function missingStock(
  container: MedusaContainer,
  { items }: Sale,
  targets: readonly CaptureTarget[],
  location_id: string
): Promise<Refusal[]> {
  const needed = new Map<string, number>()
  for (const { id, variant, detail } of items) {
    const isLimited = variant?.manage_inventory && !variant.allow_backorder
    for (const part of isLimited ? variant.inventory_items : []) {
      const target = targets.find(
        ({ line, inventory_item_id }) =>
          line.id === id && inventory_item_id === part.inventory_item_id
      )
      const units = Number(detail.quantity) * Number(part.required_quantity)
      const unscanned = units - (target?.captured.length ?? 0)
      const item = part.inventory_item_id
      needed.set(item, (needed.get(item) ?? 0) + unscanned)
    }
  }
  const places = [...needed.keys()].map((inventory_item_id) => ({ inventory_item_id, location_id }))
  const available = await availableAt(container, places)
  return available.flatMap(({ inventory_item_id: item, quantity }) => {
    const detail = { item, location: location_id, needed: needed.get(item) ?? 0, given: quantity }
    return detail.needed > Math.max(0, quantity) ? [refuse("not_enough_stock", null, detail)] : []
  })
}

/** Lines that are still to be handed over, and cannot be at this location. */
async function handOverRefusals(
  container: MedusaContainer,
  { items }: Sale,
  location: string
): Promise<Refusal[]> {
  const options = await handOverOptions(container, location)
  return items
    .filter((line) => openUnits(line) > 0 && optionFor(line, options) === undefined)
    .map(({ title, variant }) =>
      refuse("no_hand_over", null, {
        line: title,
        location,
        profile: variant?.product?.shipping_profile?.name ?? null,
      })
    )
}
