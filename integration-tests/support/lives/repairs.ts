import { Modules } from "@medusajs/framework/utils"
import type { CaseKind } from "../../../src/lifecycle/cases"
import type { Repair } from "../../../src/lifecycle/reconciliation"
import type { Life, Many } from "./life"

const REASON = { reason: "because" }

const open = async ({ cases, numbers }: Many, kind: CaseKind, body: object = {}) =>
  (await cases.open({ kind, serials: numbers, ...body })).case.id

const repaired: Life = {
  live: async (many, step) => {
    const { units, numbers, cases } = many
    await units.receive(numbers)
    const id = await step("open a case", () => open(many, "internal"))
    await step("send a case", () => cases.act(id, "send", { vendor: "Fixit" }))
    await step("return a case", () => cases.act(id, "return"))
    await step("close a case", () => cases.act(id, "close", { outcome: "repaired" }))
    const supplied = await open(many, "supplier", { vendor: "Maker" })
    await step("take a supplier's case back", () => cases.act(supplied, "return"))
  },
}

const ofCustomers: Life = {
  live: async (many, step) => {
    const { units, numbers, cases, sellAll, no, count, post } = many
    await units.receive(numbers)
    await sellAll()
    const awaited = await step("await a case", () => open(many, "customer", { is_awaited: true }))
    await step("receive a case", () => cases.act(awaited, "receive"))
    await step("hand a case back", () => cases.act(awaited, "hand-back"))
    await cases.act(awaited, "cancel").catch(() => undefined)

    const others = numbers.map((_, at) => no(count + at + 1))
    await post("/admin/serials/receive", {
      inventory_item_id: units.itemId,
      location_id: units.locationId,
      serials: others,
    })
    const again = await open(many, "customer", { is_awaited: true })
    const replacements = numbers.map((serial, at) => ({ serial, by: others[at]! }))
    await step("replace in advance", () =>
      cases.act(again, "replace-in-advance", { replacements, due_on: "2999-01-01" })
    )
  },
}

const lent: Life = {
  live: async ({ units, numbers, post }, step) => {
    await units.receive(numbers)
    await step("lend", () =>
      post("/admin/serial-loans", { serials: numbers, due_on: "2999-01-01", borrower: "the fair" })
    )
    await step("return loans", () => post("/admin/serial-loans/return", { serials: numbers }))
  },
}

/** Sets stock past the serials, and answers what repairs it. */
async function disagreeing(
  { store, units, post }: Many,
  { stocked, onHand, repair }: { stocked: number; onHand: number; repair: Repair }
) {
  const at = { inventory_item_id: units.itemId, location_id: units.locationId }
  await store.container
    .resolve(Modules.INVENTORY)
    .updateInventoryLevels([{ ...at, stocked_quantity: stocked }])
  const seen = { on_hand: onHand, stocked }
  return (body: object = {}) =>
    post("/admin/serials/reconciliation/repairs", { ...at, repair, seen, ...REASON, ...body })
}

const writtenOff: Life = {
  live: async (many, step) => {
    const { units, numbers, ids, count } = many
    await units.receive(numbers)
    const repair = await disagreeing(many, { stocked: 0, onHand: count, repair: "mark_lost" })
    const serial_ids = await ids()
    await step("write off what is missing", () => repair({ serial_ids }))
  },
}

const letGo: Life = {
  live: async (many, step) => {
    const { store, units, numbers, count } = many
    await units.receive(numbers)
    const order = await units.order(count)
    await units.capture(order, numbers)
    await store.container.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(order.line)
    const repair = await disagreeing(many, { stocked: count, onHand: count, repair: "release" })
    await step("let captures go", () => repair())
  },
}

/** Cases, loans, and what is done about discrepancies. */
export const REPAIR_LIVES = {
  "in repair": repaired,
  "of customers, in repair": ofCustomers,
  lent,
  "written off": writtenOff,
  "let go": letGo,
} satisfies Record<string, Life>
