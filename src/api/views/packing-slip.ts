import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "../../lifecycle/refusals"
import type { SlipChoice } from "../../lifecycle/slips"
import type { OrderComponentSerials, OrderSerialsResponse } from "../../types/orders"
import { addressFieldsOf, type Address } from "../../workflows/support/address-fields"
import { readGraph } from "../../workflows/support/graph"
import { slipFile, type Block } from "../papers/slip"
import { wordingIn, type Wording } from "../papers/wording"
import { orderSerials } from "./order-serials"
import { storeName } from "./store-name"
import { refuseWith } from "../../workflows/support/request"

interface Order {
  id: string
  display_id: number | null
  created_at: string | Date
  email: string | null
  shipping_address: Address | null
  fulfillments?: { id: string; items: { line_item_id: string; quantity: number }[] }[]
}

const FIELDS = [
  "id",
  "display_id",
  "created_at",
  "email",
  ...addressFieldsOf("shipping_address"),
  "fulfillments.id",
  "fulfillments.items.line_item_id",
  "fulfillments.items.quantity",
]

/** A line of the slip, and the serials that go with it. */
interface PackedLine {
  line: OrderSerialsResponse["lines"][number]
  quantity: number
}

/**
 * The packing slip of an order, or of one of its fulfilments, as a PDF: every line with the serials that are captured for
 * it or have left.
 * @throws unknown_order, unknown_fulfillment
 */
export async function* packingSlip(
  container: MedusaContainer,
  orderId: string,
  { fulfillment_id, paper, language }: SlipChoice & { fulfillment_id?: string }
): AsyncGenerator<Buffer> {
  const [answer, [order], store] = await Promise.all([
    orderSerials(container, orderId),
    readGraph<Order>(container, "order", FIELDS, { id: [orderId] }),
    storeName(container),
  ])
  const wording = wordingIn(language)
  const { texts } = wording
  const lines = packedLines(answer, order, fulfillment_id)
  const head = {
    title: `${texts.packingSlip} #${order.display_id ?? order.id}`,
    store,
    facts: [
      [texts.orderedOn, wording.day(order.created_at)],
      [texts.parcel, fulfillment_id],
      [texts.shipTo, addressOf(order.shipping_address)],
      [texts.customer, order.email],
    ] as const,
  }
  const blocks = lines.flatMap((packed) => blocksOf(packed, fulfillment_id, wording))
  yield* slipFile(head, blocks, paper, wording)
}

function packedLines(
  { lines }: OrderSerialsResponse,
  order: Order,
  fulfillmentId: string | undefined
): PackedLine[] {
  if (fulfillmentId === undefined) {
    return lines.map((line) => ({ line, quantity: line.quantity }))
  }
  const fulfillment = order.fulfillments?.find(({ id }) => id === fulfillmentId)
  if (fulfillment === undefined) {
    refuseWith(refuse("unknown_fulfillment", null, { fulfillment: fulfillmentId }))
  }
  return lines.flatMap((line) => {
    const items = fulfillment.items.filter(({ line_item_id }) => line_item_id === line.line_item_id)
    const quantity = items.reduce((sum, item) => sum + Number(item.quantity), 0)
    return quantity === 0 ? [] : [{ line, quantity }]
  })
}

function blocksOf(
  { line, quantity }: PackedLine,
  fulfillmentId: string | undefined,
  wording: Wording
): Block[] {
  const { title, variant_title, sku, components } = line
  const details = [variant_title, sku && `${wording.texts.sku} ${sku}`]
  const isKit = components.length > 1
  return [
    {
      kind: "row",
      title,
      detail: details.filter(Boolean).join(" · ") || null,
      quantity: `${wording.number(quantity)} ×`,
    },
    ...components
      .filter(({ is_tracked, sold, captured }) => is_tracked || sold.length + captured.length > 0)
      .flatMap((component) => componentBlocks(component, isKit, fulfillmentId, wording)),
  ]
}

function componentBlocks(
  { item, captured, sold, missing }: OrderComponentSerials,
  isNamed: boolean,
  fulfillmentId: string | undefined,
  { texts, counted }: Wording
): Block[] {
  const packed =
    fulfillmentId === undefined
      ? [...captured, ...sold]
      : sold.filter((unit) => unit.fulfillment_id === fulfillmentId)
  const numbers = packed.map(({ number }) => number)
  const isMissing = fulfillmentId === undefined && missing > 0
  return [
    ...(isNamed ? [{ kind: "text", text: item.title ?? item.sku ?? item.id } as const] : []),
    ...(numbers.length > 0 ? [{ kind: "numbers", numbers } as const] : []),
    ...(isMissing ? [{ kind: "text", text: counted(texts.missing, missing) } as const] : []),
  ]
}

function addressOf(address: Address | null): string | null {
  if (address === null) {
    return null
  }
  const line = (...fields: (keyof Address)[]) =>
    fields
      .map((field) => address[field])
      .filter(Boolean)
      .join(" ")
  const lines = [
    line("first_name", "last_name"),
    line("company"),
    line("address_1"),
    line("address_2"),
    line("postal_code", "city", "province"),
    line("country_code").toUpperCase(),
  ]
  return lines.filter((text) => text !== "").join("\n")
}
