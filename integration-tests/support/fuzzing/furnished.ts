import { Client } from "pg"
import { claim, fillCart } from "../../../scripts/store-client"
import type { OwnHandoverResponse } from "../../../src/types/buyers"
import { buyer, type Buyer } from "../buyers"
import { importsIn } from "../imports"
import type { TestStore } from "../store"
import { stageOf, type Stage } from "../undoing/stage"
import type { Known } from "./values"

/** Where the ids of what a store has are read: by what bears them in paths, and in bodies and queries. */
const TABLES: Readonly<Record<string, { column?: string; names: readonly string[] }>> = {
  '"order"': { names: ["orders/:id", "draft-orders/:id", "order_id"] },
  order_line_item: { names: ["line_item_id", "order_line_item_id"] },
  fulfillment: { names: ["fulfillments/:id", "fulfillment_id"] },
  '"return"': { names: ["returns/:id", "return_id"] },
  order_claim: { names: ["claims/:id"] },
  cart: { names: ["carts/:id"] },
  product: { names: ["products/:id", "product_id"] },
  product_variant: { names: ["product-variants/:id", "variant_id"] },
  inventory_item: {
    names: ["serial-policies/:id", "inventory_item_id", "inventory_item_ids"],
  },
  stock_location: {
    names: ["stock-locations/:id", "location_id", "location_ids", "destination_location_id"],
  },
  customer: { names: ["customers/:id", "customer_id"] },
  serial: { names: ["serials/:id", "serial_id", "serial_ids", "release"] },
  serial_operation: { names: ["operations/:id"] },
  serial_transfer: { names: ["serial-transfers/:id"] },
  serial_case: { names: ["serial-cases/:id", "case_id"] },
  serial_count: { names: ["serial-counts/:id"] },
  serial_delivery: { names: ["serial-deliveries/:id"] },
  serial_import: { names: ["serial-imports/:id"] },
  serial_notice: { names: ["serial-notices/:id"] },
  serial_condition: { names: ["serial-conditions/:id", "condition_id", "return_condition"] },
  serial_reason: { names: ["serial-reasons/:id"] },
  serial_handover: { names: ["serial-handovers/:id"] },
  serial_audit_run: { names: ["runs/:id"] },
  serial_book_entry: { column: "entry_no", names: ["serial-book/:id"] },
}

/** Texts that mean something in a field, beside ids. */
const WORDS: Known = {
  lot: ["LOT 1"],
  supplier: ["Acme"],
  kind: ["receive", "capture"],
  reference_type: ["transfer", "order"],
  generator: ["FZ-{YYYY}-{#####}", "{#}", "{{##}", "x"],
  pattern: ["^\\d{5}$", "(a+)+$", "(?<=a)b", "[\\p{L}-z]", "(.*)(.*)(.*)(.*)x"],
  from: ["2026-10-01", "9999-12-01", "0001-01-01"],
  to: ["2026-11-26", "9999-12-31", "0001-02-03"],
}

const WARRANTY = {
  months: 24,
  starts_at: "registration",
  on_resale: "remaining",
  on_replacement: "fresh",
} as const

/** A store with one of everything that the routes are about. @returns its values, and a buyer of some units */
export async function furnish(store: TestStore): Promise<{ known: Known; owner: Buyer }> {
  const stage = await stageOf(store, {
    received: 16,
    policy: { storefront: "choose_unit", book: "keep", customer_warranty: WARRANTY },
  })
  const owner = await buyer(store, "fuzzing-owner")
  await sellAndTakeBack(stage)
  await keepDocuments(stage)
  await buy(stage, owner)
  const numbers = Array.from({ length: 16 }, (_, at) => stage.no(at + 1))
  const ids = await readIds(store)
  const known: Known = {
    ...WORDS,
    ...ids,
    serials: [...numbers, "NEW-1", "NEW-2", "NEW-3"],
    number: numbers,
    scan: numbers,
    sold: numbers,
    left: numbers,
    by: numbers,
    q: numbers.map((number) => number.slice(0, -1)),
    text: [numbers.join("\n"), `${stage.no(1)}..${stage.no(9)}`, "A1+50"],
    email: [owner.email, "somebody@buyers.example.com"],
  }
  return { known, owner }
}

async function sellAndTakeBack({ store, units, sell, draft, returnOf, no }: Stage): Promise<void> {
  const sold = await sell(1, 2)
  await units.captureReturn(await returnOf(sold), sold.line, [{ serial: no(1) }])
  await claim(store.admin, [{ id: sold.line, quantity: 1 }], {
    orderId: sold.id,
    inbound: [],
    outbound: [],
    locationId: units.locationId,
    shippingOptionId: store.ids.locations[0]!.shippingOptionId,
    type: "refund",
  })
  await units.capture(await units.order(2), [no(3)])
  await draft(1)
}

async function keepDocuments({ store, units, there, no, id, post, cases }: Stage): Promise<void> {
  const { itemId, locationId } = units
  await post("/admin/serial-transfers", {
    destination_location_id: there,
    serials: [no(4), no(5)],
  })
  await cases.open({ kind: "internal", serials: [no(6)] })
  await post("/admin/serial-loans", { serials: [no(7)], due_on: "2027-01-31", borrower: "Desk" })
  await post("/admin/serial-counts", { location_id: locationId, inventory_item_ids: [itemId] })
  await post("/admin/serial-deliveries", {
    supplier: "Acme",
    location_id: locationId,
    lines: [{ inventory_item_id: itemId, quantity: 3, serials: ["FZ-D1", "FZ-D2"] }],
  })
  await post("/admin/serial-notices", {
    kind: "recall",
    title: "Battery may overheat",
    selection: { serials: [no(8)] },
  })
  await post(`/admin/serials/${await id(9)}`, { lot: "LOT 1", supplier: "Acme", notes: "a note" })
  await post("/admin/serial-conditions", { name: "Fuzzed" })
  await post("/admin/serial-reasons", { text: "Fuzzed" })
  await post("/admin/serials/audit/verify")
  await importsIn(store).read("serial_number\nFZ-I1\nFZ-I2\n", {
    inventory_item_id: itemId,
    location_id: locationId,
  })
}

async function buy({ store, units, no, id }: Stage, owner: Buyer): Promise<void> {
  const order = await units.order(2, owner.email)
  await units.capture(order, [no(10), no(11)])
  await store.admin.post(`/admin/orders/${order.id}/fulfillments`, {
    location_id: units.locationId,
    items: [{ id: order.line, quantity: 2 }],
  })
  const path = `/store/customers/me/serials/${await id(10)}`
  const { handover } = await owner.shop.post<OwnHandoverResponse>(`${path}/hand-over`, {
    email: "somebody@buyers.example.com",
  })
  await owner.shop.post(`/store/customers/me/serial-handovers/${handover.id}/cancel`)
  await owner.shop.post(`${path}/faults`, { fault: "hums" })
  await fillCart(store.shop, store.ids, [{ variantId: units.variantId, quantity: 1 }])
}

/** Reads what the store has, in the order in which it came to be, so that a seed finds the same again. */
async function readIds({ databaseUrl }: TestStore): Promise<Record<string, string[]>> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const ids: Record<string, string[]> = {}
    for (const [table, { column = "id", names }] of Object.entries(TABLES)) {
      const { rows } = await client.query<{ id: string }>(
        `select ${column}::text as id from ${table} order by ${column} limit 40`
      )
      if (rows.length === 0) throw new Error(`The store has no ${table} to fuzz with`)
      names.forEach((name) => (ids[name] = rows.map(({ id }) => id)))
    }
    return ids
  } finally {
    await client.end()
  }
}
