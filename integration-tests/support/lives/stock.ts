import { setStock } from "../../../scripts/store-client"
import type { TransferOperationResponse } from "../../../src/types/transfers"
import type { CountOperationResponse } from "../../../src/types/counts"
import type { DeliveryOperationResponse } from "../../../src/types/deliveries"
import { revert } from "../undoing/stage"
import type { Life } from "./life"

const REASON = { reason: "because" }

const movedByHand: Life = {
  live: async ({ units, numbers, all, store, post }, step) => {
    const received = await step("receive", () => units.receive(numbers))
    await step("undo a receipt", () => revert(store, received.operation.id))
    await setStock(store.admin, units.itemId, units.locationId, numbers.length)
    await step("register", () => units.receive(numbers, { already_in_stock: true }))
    await step("quarantine", () => all("quarantine", REASON))
    await step("clear quarantine", () => all("clear_quarantine"))
    await step("lose", () => all("lose", REASON))
    await step("find", () => all("find"))
    await step("scrap", () => all("scrap", REASON))
    await step("unscrap", () => all("unscrap", REASON))
    await step("send to repair", () => all("send_to_repair"))
    await step("return from repair", () => all("return_from_repair"))
    await step("return to the supplier", () => all("return_to_supplier"))
    await step("take back from the supplier", () => all("take_back_from_supplier"))
    const { condition } = (await post("/admin/serial-conditions", {
      name: `Worn ${numbers[0]}`,
      is_sellable: true,
    })) as { condition: { id: string } }
    await step("grade", () => all("grade", { condition_id: condition.id }))
    await step("make a condition unsellable", () =>
      post(`/admin/serial-conditions/${condition.id}`, { is_sellable: false })
    )
    await step("change the scope", () =>
      post(`/admin/serial-policies/${units.itemId}`, {
        parts: { format: { kind: "any", case_sensitive: true } },
      })
    )
  },
}

const reclassified: Life = {
  live: async ({ units, other, numbers, post }, step) => {
    await units.receive(numbers)
    await step("reclassify", () =>
      post("/admin/serials/reclassify", {
        inventory_item_id: other.itemId,
        serials: numbers,
        ...REASON,
      })
    )
  },
}

const delivered: Life = {
  live: async ({ units, numbers, post, no, count }, step) => {
    const line = { inventory_item_id: units.itemId, quantity: numbers.length, serials: numbers }
    const announce = async (serials: string[]) => {
      const { delivery } = (await post("/admin/serial-deliveries", {
        supplier: "Acme",
        location_id: units.locationId,
        lines: [{ ...line, serials }],
      })) as DeliveryOperationResponse
      return `/admin/serial-deliveries/${delivery.id}`
    }
    const path = await step("announce a delivery", () => announce(numbers))
    await step("change a delivery", () => post(path, { supplier: "Acme Ltd" }))
    await step("receive on a delivery", () =>
      post(`${path}/receive`, { inventory_item_id: units.itemId, serials: numbers })
    )
    await step("close a delivery", () => post(`${path}/close`))
    const another = await announce(numbers.map((_, at) => no(count + at + 1)))
    await step("cancel a delivery", () => post(`${another}/cancel`))
  },
}

const transferred: Life = {
  live: async ({ units, numbers, post, there }, step) => {
    const to = (place: string) => ({ destination_location_id: place, serials: numbers })
    const dispatch = async (place: string) => {
      const { transfer } = (await post(
        "/admin/serial-transfers",
        to(place)
      )) as TransferOperationResponse
      return `/admin/serial-transfers/${transfer.id}`
    }
    await units.receive(numbers)
    const recalled = await step("dispatch", () => dispatch(there))
    await step("cancel a transfer", () => post(`${recalled}/cancel`))
    const path = await dispatch(there)
    await step("arrive", () => post(`${path}/arrive`, { all: true }))
    await step("move", () => post("/admin/serial-transfers/move", to(units.locationId)))
    const lost = await dispatch(there)
    await step("lose in transit", () => post(`${lost}/lose`, { all: true, ...REASON }))
  },
}

const counted: Life = {
  live: async ({ units, numbers, post }, step) => {
    const open = async () => {
      const { count } = (await post("/admin/serial-counts", {
        location_id: units.locationId,
        inventory_item_ids: [units.itemId],
      })) as CountOperationResponse
      return `/admin/serial-counts/${count.id}`
    }
    await units.receive(numbers)
    const path = await step("open a count", open)
    await step("scan for a count", () => post(`${path}/scan`, { serials: numbers }))
    await step("review a count", () => post(`${path}/review`))
    await step("count again", () => post(`${path}/recount`))
    await post(`${path}/cancel`)
    const missing = await open()
    await post(`${missing}/scan`, { serials: ["NOT-OURS"] })
    await post(`${missing}/review`)
    await step("approve a count", () => post(`${missing}/approve`))
    await step("close a count", () => post(`${missing}/close`, { missing: "all", ...REASON }))
  },
}

/** What happens to units that nobody bought. */
export const STOCK_LIVES = {
  "moved by hand": movedByHand,
  reclassified,
  "expected from a supplier": delivered,
  transferred,
  counted,
} satisfies Record<string, Life>
