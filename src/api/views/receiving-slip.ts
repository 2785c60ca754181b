import type { MedusaContainer } from "@medusajs/framework/types"
import { DELIVERY, DELIVERY_OUTCOMES } from "../../lifecycle/deliveries"
import { refuse } from "../../lifecycle/refusals"
import type { SlipChoice } from "../../lifecycle/slips"
import type { OperationRecord } from "../../modules/serial/queries/operations"
import type { Page } from "../../modules/serial/queries/paging"
import type { SerialRecord } from "../../modules/serial/queries/record"
import type { DeliveryLineView, DeliveryView } from "../../types/deliveries"
import { deliveryById } from "../../workflows/expected-deliveries/delivery-by-id"
import { refuseWith, serialService } from "../../workflows/support/request"
import { slipFile, type Block } from "../papers/slip"
import { wordingIn, type Wording } from "../papers/wording"
import { actorViews } from "./actors"
import { deliveryViews } from "./deliveries"
import { namesOf } from "./names"
import { storeName } from "./store-name"

/** How many units are read, and held in memory, at a time. */
const UNITS_AT_ONCE = 1_000

/** The kinds of operations by which units come in. */
const RECEIPTS: readonly string[] = ["receive", "register"]

/**
 * The receiving slip of one receipt as a PDF: what came, with every serial number.
 * @throws unknown_operation, not_a_receipt
 */
export async function* receivingSlip(
  container: MedusaContainer,
  id: string,
  { paper, language }: SlipChoice
): AsyncGenerator<Buffer> {
  const operation = await receiptOf(container, id)
  const wording = wordingIn(language)
  const { texts, day, counted } = wording
  const [store, actorOf, delivery] = await Promise.all([
    storeName(container),
    actorViews(container, [operation]),
    deliveryOf(container, operation),
  ])
  const [first] = await unitsOf(container, id, { limit: 1, offset: 0 })
  const names = await namesOf(container, { locations: [first?.location_id] })
  const head = {
    title: texts.receivingSlip,
    store,
    facts: [
      [texts.supplier, delivery?.supplier ?? first?.supplier],
      [texts.reference, delivery?.reference ?? referenceOf(operation)],
      [texts.location, names.location(first?.location_id ?? null)?.name],
      [texts.receivedOn, day(operation.occurred_at)],
      [texts.receivedBy, actorOf(operation).name],
      [texts.quantity, counted(texts.units, operation.serial_count)],
      [texts.note, operation.note],
    ] as const,
  }
  yield* slipFile(head, receiptBlocks(container, operation, wording), paper, wording)
}

async function receiptOf(container: MedusaContainer, id: string): Promise<OperationRecord> {
  const page = { limit: 1, offset: 0 }
  const { operations } = await serialService(container).findOperations({ ids: [id] }, page)
  const [operation] = operations
  if (operation === undefined) {
    return refuseWith(refuse("unknown_operation", null, { operation: id }))
  }
  return RECEIPTS.includes(operation.kind)
    ? operation
    : refuseWith(refuse("not_a_receipt", null, { operation: id, kind: operation.kind }))
}

async function deliveryOf(
  container: MedusaContainer,
  { reference_type, reference_id }: OperationRecord
): Promise<DeliveryView | null> {
  if (reference_type !== DELIVERY || reference_id === null) {
    return null
  }
  const [view] = await deliveryViews(container, [await deliveryById(container, reference_id)])
  return view
}

function referenceOf({ reference_type, reference_id }: OperationRecord): string | null {
  return reference_type === DELIVERY ? null : reference_id
}

/** A page of the units of an operation, in the order of their records. */
async function unitsOf(
  container: MedusaContainer,
  id: string,
  page: Page
): Promise<SerialRecord[]> {
  const service = serialService(container)
  const ids = await service.serialsOfOperation(id, page)
  return ids.length === 0 ? [] : service.firstSerials({ ids }, ids.length)
}

/** The units of a receipt, which are of one item: a receipt is of one. */
async function* receiptBlocks(
  container: MedusaContainer,
  { id, serial_count, reverted_by_operation_id }: OperationRecord,
  { texts, number }: Wording
): AsyncGenerator<Block> {
  if (reverted_by_operation_id !== null) {
    yield { kind: "text", text: texts.undone }
  }
  for (let offset = 0, isLast = false; !isLast; offset += UNITS_AT_ONCE) {
    const units = await unitsOf(container, id, { limit: UNITS_AT_ONCE, offset })
    isLast = units.length < UNITS_AT_ONCE
    if (offset === 0 && units.length > 0) {
      const itemId = units[0].inventory_item_id
      const item = (await namesOf(container, { items: [itemId] })).item(itemId)
      yield {
        kind: "row",
        title: item?.title ?? item?.sku ?? itemId,
        detail: item?.sku ? `${texts.sku} ${item.sku}` : null,
        quantity: `${number(serial_count)} ×`,
      }
    }
    if (units.length > 0) {
      yield { kind: "numbers", numbers: units.map((unit) => unit.number) }
    }
  }
  yield { kind: "signature" }
}

/**
 * The receiving slip of an expected delivery as a PDF: for each line what was ordered, what came, and the serial numbers by
 * what became of them.
 * @throws unknown_delivery
 */
export async function* deliverySlip(
  container: MedusaContainer,
  id: string,
  { paper, language }: SlipChoice
): AsyncGenerator<Buffer> {
  const record = await deliveryById(container, id)
  const wording = wordingIn(language)
  const { texts, day } = wording
  const [[delivery], store] = await Promise.all([
    deliveryViews(container, [record]),
    storeName(container),
  ])
  const { supplier, reference, location, expected_on, note } = delivery
  const head = {
    title: texts.receivingSlip,
    store,
    facts: [
      [texts.supplier, supplier],
      [texts.reference, reference],
      [texts.location, location.name],
      [texts.expectedOn, expected_on && day(expected_on)],
      [texts.note, note],
    ] as const,
  }
  yield* slipFile(head, deliveryBlocks(container, delivery, wording), paper, wording)
}

async function* deliveryBlocks(
  container: MedusaContainer,
  { id, lines }: DeliveryView,
  wording: Wording
): AsyncGenerator<Block> {
  const { texts, number } = wording
  for (const line of lines) {
    const { item, quantity, received } = line
    yield {
      kind: "row",
      title: item.title ?? item.sku ?? item.id,
      detail: item.sku ? `${texts.sku} ${item.sku}` : null,
      quantity: `${number(received)} / ${number(quantity)}`,
    }
    yield* lineBlocks(container, id, line, wording)
  }
  yield { kind: "signature" }
}

async function* lineBlocks(
  container: MedusaContainer,
  deliveryId: string,
  { item, counts }: DeliveryLineView,
  { texts, number }: Wording
): AsyncGenerator<Block> {
  const service = serialService(container)
  for (const outcome of DELIVERY_OUTCOMES.filter((name) => counts[name] > 0)) {
    yield { kind: "text", text: `${texts.outcomes[outcome]} (${number(counts[outcome])})` }
    for (let offset = 0; offset < counts[outcome]; offset += UNITS_AT_ONCE) {
      const page = { limit: UNITS_AT_ONCE, offset }
      const filter = { outcomes: [outcome], inventory_item_id: item.id }
      const { units } = await service.unitsOfDelivery(deliveryId, page, filter)
      const numbers = await service.numbersOf(units.map(({ serial_id }) => serial_id))
      if (numbers.length > 0) {
        yield { kind: "numbers", numbers: numbers.map((unit) => unit.number) }
      }
    }
  }
}
