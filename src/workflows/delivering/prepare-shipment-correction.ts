import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { numberKeyOf } from "../../lifecycle/policy"
import { refuse } from "../../lifecycle/refusals"
import type { Limits, OperationInput, UnitBatch } from "../../modules/serial/ledger/types"
import type { SerialRecord } from "../../modules/serial/queries/record"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { CorrectShipmentBody } from "../../types/orders"
import { namedUnits } from "../capturing/named-units"
import { refuseUnregistrable } from "../capturing/registrable"
import { lineName, orderWithLines, type OrderWithLines } from "../orders/order-lines"
import { stockedAt } from "../stock/levels"
import { distinct } from "../support/graph"
import { unknownLocations } from "../support/locations"
import { namedAmong } from "../support/named-among"
import { refuseWith, serialService, type Requested } from "../support/request"
import {
  exchangePlaces,
  placeOf,
  registerInstead,
  type CorrectedUnit,
  type Correction,
} from "./exchange-places"

/** A correction that somebody asks for. */
export type AskedCorrection = Requested<CorrectShipmentBody & { order_id: string }>

/** A correction, ready to run. */
export interface PreparedCorrection {
  operation: OperationInput
  /** The orders whose units change. */
  order_ids: string[]
  sold_serial_id: string | null
}

type Named = CorrectShipmentBody["sold"]
type Exchange = { batches: UnitBatch[]; limits?: Limits; other_order_id?: string | null }

/**
 * Makes the operation by which the unit that left takes the place of the one that was sold. Reads only; the units
 * themselves are judged when the operation is planned.
 * @throws unknown_order, not_sold_on_line, wrong_item, reserved_elsewhere, unknown_serial …
 */
export const prepareShipmentCorrectionStep = createStep(
  "prepare-shipment-correction",
  async ({ body, actor, idempotency_key }: AskedCorrection, { container }) => {
    const { order_id, reason, location_id } = body
    const head: Omit<OperationInput, "batches"> = {
      kind: "correct_shipment",
      actor,
      idempotency_key,
      request: body,
      reference: { type: "order", id: order_id },
      note: reason,
    }
    if (await serialService(container).recall(idempotency_key, body)) {
      const operation = { ...head, batches: [] }
      return new StepResponse<PreparedCorrection>({
        operation,
        order_ids: [],
        sold_serial_id: null,
      })
    }
    refuseIfAny(await unknownLocations(container, [location_id]))
    const order = await orderWithLines(container, order_id)
    const sold = await soldUnit(container, order_id, body.sold)
    const correction: Correction = { order_id, sold, reason, location_id }
    const { other_order_id, ...exchange } = await exchangeFor(
      container,
      order,
      correction,
      body.left
    )
    return new StepResponse<PreparedCorrection>({
      operation: { ...head, ...exchange },
      order_ids: [...new Set([order_id, other_order_id ?? order_id])],
      sold_serial_id: sold.record.id,
    })
  }
)

/** The unit that was sold on the order and never left. */
async function soldUnit(
  container: MedusaContainer,
  order_id: string,
  named: Named
): Promise<CorrectedUnit> {
  const assignments = await serialService(container).listOrderAssignments({
    order_ids: [order_id],
    states: ["sold"],
  })
  const candidates = assignments.map(({ serial_id, number }) => ({ id: serial_id, number }))
  const [{ id, number }] = await namedAmong(container, [named], candidates, "not_sold_on_line")
  const unit = await unitAsRead(container, id, named)
  const { order_id: orderNow, return_id } = unit.record
  // It was sold here a moment ago; if it is not now, somebody else was quicker.
  refuseIfAny(orderNow === order_id ? [] : [refuse("stale_write", number, undefined, id)])
  refuseIfAny(onReturn(number, id, return_id))
  return unit
}

/** What is at a returns desk has left: it cannot be the unit that stayed, nor leave with another parcel. */
function onReturn(number: string, id: string, return_id: string | null) {
  return return_id === null ? [] : [refuse("on_another_return", number, { return_id }, id)]
}

async function unitAsRead(
  container: MedusaContainer,
  id: string,
  named: Named
): Promise<CorrectedUnit> {
  const page = { limit: 1, offset: 0 }
  const [record] = (await serialService(container).findSerials({ ids: [id] }, page)).serials
  const said = typeof named === "string" ? undefined : named.version
  return record
    ? { record, version: said ?? record.version }
    : refuseWith(refuse("unknown_serial", id))
}

/** How the two units change places: it depends on where the one that left is thought to be. */
async function exchangeFor(
  container: MedusaContainer,
  order: OrderWithLines,
  correction: Correction,
  named: Named
): Promise<Exchange> {
  const { record: sold } = correction.sold
  const found = await namedUnits(container, [named], sold.inventory_item_id)
  refuseIfAny(found.refusals)
  const [known] = found.known
  if (known === undefined) {
    return forUnknown(container, order, correction, found.unknown[0].number)
  }
  const left = await unitAsRead(container, known.serial_id, named)
  const { id, number, return_id, order_id } = left.record
  refuseIfAny(id === sold.id ? [refuse("duplicate_in_request", number, undefined, id)] : [])
  refuseIfAny(onReturn(number, id, return_id))
  const replaced = await replacedUnits(container, [sold, left.record])
  return { batches: exchangePlaces(correction, left, replaced), other_order_id: order_id }
}

/** The units for which these were given, as far as they say so. */
async function replacedUnits(
  container: MedusaContainer,
  units: readonly SerialRecord[]
): Promise<CorrectedUnit[]> {
  const ids = distinct(units.map(({ replaces_serial_id }) => replaces_serial_id))
  if (ids.length === 0) {
    return []
  }
  const page = { limit: ids.length, offset: 0 }
  const { serials } = await serialService(container).findSerials({ ids }, page)
  return serials.map((record) => ({ record, version: record.version }))
}

/** A number without a record is taken for a unit of the stock that awaits serials where the sold one left from. */
async function forUnknown(
  container: MedusaContainer,
  order: OrderWithLines,
  correction: Correction,
  number: string
): Promise<Exchange> {
  const { inventory_item_id, location_id, order_line_item_id } = correction.sold.record
  const [item] = await serialService(container).policiesOf([inventory_item_id], location_id)
  if (!item.is_tracked) {
    refuseWith(refuse("not_tracked", null, { item: inventory_item_id }))
  }
  const line = order.items.find(({ id }) => id === order_line_item_id)
  const place = await refuseUnregistrable(container, [number], {
    policy: item.policy,
    inventory_item_id,
    line: { id: order_line_item_id ?? "", title: line ? lineName(line) : "" },
    location_id,
  })
  const identity = {
    ...numberKeyOf(item.policy, inventory_item_id, number),
    inventory_item_id,
  }
  const [{ quantity: stocked }] = await stockedAt(container, [
    { inventory_item_id, location_id: place },
  ])
  // Elsewhere the unit that stayed takes its stock along.
  const max = placeOf(correction) === place ? stocked : stocked - 1
  return {
    batches: registerInstead(
      correction,
      {
        id: (await serialService(container).voidBearerOf(identity)) ?? generateEntityId("", "ser"),
        set: { number, ...identity, location_id: place },
      },
      await replacedUnits(container, [correction.sold.record])
    ),
    limits: { places: [{ inventory_item_id, location_id: place, max }] },
  }
}
