import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "../../lifecycle/refusals"
import type { ScanToDraftBody } from "../../types/orders"
import { captureTargets, type CaptureTarget } from "../capturing/capture-target"
import { isBeingEdited } from "../orders/being-edited"
import { isDraft, orderWithLines, type OrderLine } from "../orders/order-lines"
import { readGraph } from "../support/graph"
import { namedToChange, type NamedToChange } from "../support/named-to-change"
import { refuseWith, serialService, type Requested } from "../support/request"
import type { DraftEdit } from "./draft-edit"

/** A scan at a draft order, with the draft it is for. */
export type ScanToDraft = Requested<ScanToDraftBody & { order_id: string }>

/** What a scan comes to. */
export interface ResolvedScan extends DraftEdit {
  serial_id: string
  inventory_item_id: string
  location_id: string | null
}

/**
 * Finds the unit that was scanned, and what the draft order needs to take it: nothing where a line misses a serial of its
 * item, else one unit more of the variant that consists of it.
 * @returns null when the scan was taken before, under the same key
 * @throws unknown_order, not_a_draft, unknown_serial, ambiguous_number, not_tracked, already_captured, wrong_item,
 *   variant_unclear
 */
export const resolveScanToDraftStep = createStep(
  "resolve-scan-to-draft",
  async ({ body, idempotency_key }: ScanToDraft, { container }) => {
    if (await serialService(container).recall(idempotency_key, body)) {
      return new StepResponse<ResolvedScan | null>(null)
    }
    const order = await orderWithLines(container, body.order_id)
    if (!isDraft(order)) {
      refuseWith(refuse("not_a_draft", null, { order: order.id }))
    }
    const [unit] = await namedToChange(container, [body.serial], "capture")
    const targets = await captureTargets(container, { order_id: order.id })
    const { serial_id, standing, number } = unit as NamedToChange
    if (targets.some(({ captured }) => captured.some((one) => one.serial_id === serial_id))) {
      refuseWith(refuse("already_captured", number, undefined, serial_id))
    }
    const { inventory_item_id, location_id } = standing
    const scan: ResolvedScan = {
      serial_id,
      inventory_item_id,
      location_id,
      is_edit_needed: false,
      set: null,
      add: null,
    }
    if (lineMissing(targets, scan, body.variant_id)) {
      return new StepResponse<ResolvedScan | null>(scan)
    }
    const variant = body.variant_id ?? (await onlyVariant(container, unit as NamedToChange))
    await refuseUnlessOf(container, variant, unit as NamedToChange)
    const raised = lineToRaise(targets, scan, variant)
    return new StepResponse<ResolvedScan | null>({
      ...scan,
      is_edit_needed: !(await isBeingEdited(container, order.id)),
      set: raised,
      add: raised === null ? { variant_id: variant, quantity: 1 } : null,
    })
  }
)

/** A unit, and where it would leave from. */
type Unit = Pick<ResolvedScan, "inventory_item_id" | "location_id">

/** The line of a draft that misses such a unit. */
export function lineMissing(
  targets: readonly CaptureTarget[],
  unit: Unit,
  variantId?: string
): OrderLine | undefined {
  return targets.find(
    (target) =>
      target.needed > target.captured.length &&
      (variantId ?? target.line.variant?.id) === target.line.variant?.id &&
      leavesWith(target, unit)
  )?.line
}

/** Whether a unit is of the target's item, and where those are that are captured for it: a line leaves from one place. */
function leavesWith(
  { inventory_item_id, captured }: CaptureTarget,
  { inventory_item_id: itemId, location_id }: Unit
): boolean {
  return inventory_item_id === itemId && captured.every((one) => one.location_id === location_id)
}

/** A line of the variant that stands in the draft, not only in an edit; to have one unit more. */
function lineToRaise(
  targets: readonly CaptureTarget[],
  unit: Unit,
  variantId: string
): DraftEdit["set"] {
  const line = targets.find(
    (target) =>
      target.line.variant?.id === variantId &&
      !target.line.is_in_edit_only &&
      leavesWith(target, unit)
  )?.line
  return line ? { id: line.id, quantity: Number(line.detail.quantity) + 1 } : null
}

interface Item {
  variants: {
    id: string
    manage_inventory: boolean
    inventory_items: { inventory_item_id: string; required_quantity: number }[]
  }[]
}

async function variantsOf(
  container: MedusaContainer,
  { standing }: NamedToChange
): Promise<Item["variants"]> {
  const parts = ["inventory_item_id", "required_quantity"].map(
    (part) => `variants.inventory_items.${part}`
  )
  const [item] = await readGraph<Item>(
    container,
    "inventory_item",
    ["id", "variants.id", "variants.manage_inventory", ...parts],
    { id: [standing.inventory_item_id] }
  )
  return (item?.variants ?? []).filter(({ manage_inventory }) => manage_inventory)
}

/** The one variant that is sold as just such a unit. */
async function onlyVariant(container: MedusaContainer, unit: NamedToChange): Promise<string> {
  const variants = (await variantsOf(container, unit)).filter(
    ({ inventory_items: [part, ...others] }) =>
      others.length === 0 && Number(part?.required_quantity) === 1
  )
  const [variant] = variants
  return variants.length === 1 && variant
    ? variant.id
    : refuseWith(refuse("variant_unclear", unit.number, { count: variants.length }, unit.serial_id))
}

async function refuseUnlessOf(
  container: MedusaContainer,
  variantId: string,
  unit: NamedToChange
): Promise<void> {
  if (!(await variantsOf(container, unit)).some(({ id }) => id === variantId)) {
    const item = unit.standing.inventory_item_id
    refuseWith(refuse("wrong_item", unit.number, { item }, unit.serial_id))
  }
}
