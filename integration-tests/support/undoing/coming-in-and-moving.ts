import { Modules } from "@medusajs/framework/utils"
import type { Repair } from "../../../src/lifecycle/reconciliation"
import type { CountOperationResponse } from "../../../src/types/counts"
import type { DeliveryOperationResponse } from "../../../src/types/deliveries"
import type { TransferOperationResponse } from "../../../src/types/transfers"
import { importsIn } from "../imports"
import { deleteWithheld } from "../withheld"
import { by, own, type Stage, type Undoables } from "./stage"

const REASON = { reason: "because" }

async function announce(stage: Stage, serials: number[] = [7]): Promise<string> {
  const { delivery } = (await stage.post("/admin/serial-deliveries", {
    supplier: "Acme",
    location_id: stage.units.locationId,
    lines: [
      {
        inventory_item_id: stage.units.itemId,
        quantity: serials.length + 1,
        ...(serials.length > 0 ? { serials: serials.map(stage.no) } : {}),
      },
    ],
  })) as DeliveryOperationResponse
  stage.watched.push(`/admin/serial-deliveries/${delivery.id}`)
  return delivery.id
}

async function dispatch({ post, no, there }: Stage, ...numbers: number[]): Promise<string> {
  const { transfer } = (await post("/admin/serial-transfers", {
    destination_location_id: there,
    serials: numbers.map(no),
  })) as TransferOperationResponse
  return transfer.id
}

async function openCount({ post, units, no }: Stage): Promise<string> {
  const { count } = (await post("/admin/serial-counts", {
    location_id: units.locationId,
    inventory_item_ids: [units.itemId],
  })) as CountOperationResponse
  await post(`/admin/serial-counts/${count.id}/scan`, { serials: [no(1)] })
  return count.id
}

async function countStep({ post }: Stage, id: string, ...steps: string[]): Promise<void> {
  for (const step of steps) {
    await post(`/admin/serial-counts/${id}/${step}`)
  }
}

/** Sets stock past the serials, and answers what repairs it. */
async function repairing(
  { store, units, post }: Stage,
  stocked: number,
  repair: Repair,
  body: object = {}
) {
  const at = { inventory_item_id: units.itemId, location_id: units.locationId }
  await store.container
    .resolve(Modules.INVENTORY)
    .updateInventoryLevels([{ ...at, stocked_quantity: stocked }])
  const { on_hand } = await units.level()
  const seen = { on_hand, stocked }
  return () =>
    post("/admin/serials/reconciliation/repairs", { ...at, repair, seen, ...REASON, ...body })
}

/** Receipts, expected deliveries, transfers and counts. */
export const COMING_IN_AND_MOVING: Undoables = {
  import: [
    by("import", async ({ store, units, no }) => {
      let at = 10
      return async () => {
        at += 1
        const imports = importsIn(store)
        const { id } = await imports.read(`serial_number\n${no(at)}`, {
          inventory_item_id: units.itemId,
          location_id: units.locationId,
        })
        return imports.apply(id)
      }
    }),
  ],
  receive: [
    own(
      async ({ units, no }) =>
        () =>
          units.receive([no(7), no(8)])
    ),
  ],
  register: [
    own(
      async ({ units, no, store }) => {
        const stocked = { stocked_quantity: 4 }
        await store.admin.post(
          `/admin/inventory-items/${units.itemId}/location-levels/${units.locationId}`,
          stocked
        )
        return () => units.receive([no(7)], { already_in_stock: true })
      },
      { received: 2 }
    ),
  ],
  create_delivery: [by("expected_delivery", async (stage) => () => announce(stage))],
  change_delivery: [
    by("expected_delivery", async (stage) => {
      const id = await announce(stage)
      return () => stage.post(`/admin/serial-deliveries/${id}`, { supplier: "Other" })
    }),
  ],
  close_delivery: [
    own(
      async (stage) => {
        const id = await announce(stage)
        return () => stage.post(`/admin/serial-deliveries/${id}/close`)
      },
      { next: ({ units, no }) => units.receive([no(7)]) }
    ),
  ],
  cancel_delivery: [
    own(
      async (stage) => {
        const id = await announce(stage)
        return () => stage.post(`/admin/serial-deliveries/${id}/cancel`)
      },
      { next: ({ units, no }) => units.receive([no(7)]) }
    ),
  ],
  cancel_announcement: [
    own(
      async (stage) => {
        await announce(stage)
        const id = await stage.id(7)
        return () =>
          stage.post("/admin/serials/commands", {
            command: "cancel_announcement",
            serial_ids: [id],
          })
      },
      { next: ({ units, no }) => units.receive([no(7)]) }
    ),
  ],
  dispatch: [own(async (stage) => () => dispatch(stage, 1, 2))],
  arrive: [
    own(async (stage) => {
      const id = await dispatch(stage, 1, 2)
      stage.watched.push(`/admin/serial-transfers/${id}`)
      return async () =>
        stage.post(`/admin/serial-transfers/${id}/arrive`, { serials: [stage.no(1)] })
    }),
  ],
  recall_dispatch: [
    own(async (stage) => {
      const id = await dispatch(stage, 1, 2)
      stage.watched.push(`/admin/serial-transfers/${id}`)
      return () => stage.post(`/admin/serial-transfers/${id}/cancel`)
    }),
  ],
  move: [
    own(
      async ({ post, no, there }) =>
        () =>
          post("/admin/serial-transfers/move", {
            destination_location_id: there,
            serials: [no(1)],
          })
    ),
  ],
  relocate: [
    own(async ({ command, there }) => {
      await command("quarantine", 1, REASON)
      return () => command("relocate", 1, { location_id: there })
    }),
  ],
  open_count: [by("count", async (stage) => () => openCount(stage))],
  scan_count: [
    by("count", async (stage) => {
      const id = await openCount(stage)
      return () => stage.post(`/admin/serial-counts/${id}/scan`, { serials: [stage.no(2)] })
    }),
  ],
  review_count: [
    by("count", async (stage) => {
      const id = await openCount(stage)
      return () => countStep(stage, id, "review")
    }),
  ],
  recount_count: [
    by("count", async (stage) => {
      const id = await openCount(stage)
      await countStep(stage, id, "review")
      return () => countStep(stage, id, "recount")
    }),
  ],
  approve_count: [
    by("count", async (stage) => {
      const id = await openCount(stage)
      await countStep(stage, id, "review")
      return () => countStep(stage, id, "approve")
    }),
  ],
  cancel_count: [
    by("count", async (stage) => {
      const id = await openCount(stage)
      return () => countStep(stage, id, "cancel")
    }),
  ],
  close_count: [
    own(async (stage) => {
      const id = await openCount(stage)
      await countStep(stage, id, "review", "approve")
      return () =>
        stage.post(`/admin/serial-counts/${id}/close`, { missing: "all", reason: "March" })
    }),
  ],
  quarantine: [
    own(
      async ({ command }) =>
        () =>
          command("quarantine", 1, REASON)
    ),
  ],
  clear_quarantine: [
    own(async ({ command }) => {
      await command("quarantine", 1, REASON)
      return () => command("clear_quarantine", 1)
    }),
  ],
  lose: [
    own(
      async ({ command }) =>
        () =>
          command("lose", 1, REASON)
    ),
    own(async (stage) => {
      const id = await dispatch(stage, 1, 2)
      stage.watched.push(`/admin/serial-transfers/${id}`)
      return () => stage.post(`/admin/serial-transfers/${id}/lose`, { ...REASON, all: true })
    }),
  ],
  find: [
    own(async ({ command }) => {
      await command("lose", 1, REASON)
      return () => command("find", 1)
    }),
  ],
  find_for_inspection: [
    own(async ({ command }) => {
      await command("quarantine", 1, REASON)
      await command("lose", 1, REASON)
      return () => command("find_for_inspection", 1)
    }),
  ],
  scrap: [
    own(
      async ({ command }) =>
        () =>
          command("scrap", 1, REASON)
    ),
  ],
  repair_raise_stock: [by("reconciliation", async (stage) => repairing(stage, 1, "raise_stock"))],
  repair_lower_stock: [by("reconciliation", async (stage) => repairing(stage, 5, "lower_stock"))],
  repair_mark_lost: [
    own(async (stage) => repairing(stage, 1, "mark_lost", { serial_ids: [await stage.id(1)] })),
  ],
  repair_release: [
    own(async (stage) => {
      const { store, units, no } = stage
      const order = await units.order(1)
      await units.capture(order, [no(1)])
      const inventory = store.container.resolve(Modules.INVENTORY)
      await inventory.deleteReservationItemsByLineItem(order.line)
      return repairing(stage, 2, "release")
    }),
  ],
  repair_withhold: [
    by("reconciliation", async (stage) => {
      const { store, units, no } = stage
      await units.receive([no(7)], { expires_on: "2020-01-01" })
      await deleteWithheld(store, units)
      return repairing(stage, 3, "withhold")
    }),
  ],
  unscrap: [
    own(async ({ command }) => {
      await command("scrap", 1, REASON)
      return () => command("unscrap", 1, REASON)
    }),
  ],
}
