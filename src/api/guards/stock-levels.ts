import type { MiddlewareRoute } from "@medusajs/framework/http"
import { checkStockChange } from "../../workflows/stock/check-stock-change"
import { guard } from "./guard"

// The bodies of Medusa's routes, as far as they move stock; validated by Medusa. What is created with an inventory item
// (POST /admin/inventory-items, location_levels) needs no guard: an item that is only now made cannot be tracked.

interface LevelBody {
  location_id: string
  stocked_quantity?: number
}

interface BatchBody<Level> {
  create?: Level[]
  update?: Level[]
  delete?: string[]
}

/** Refuses a level whose stock has to come with serials. */
const guardCreatedLevel = guard<LevelBody>(async ({ scope, params, validatedBody }) =>
  checkStockChange(scope, { set: [{ ...validatedBody, inventory_item_id: params.id }] })
)

/** Refuses to raise stock that has to come with serials, and to lower it below them. */
const guardUpdatedLevel = guard<Omit<LevelBody, "location_id">>(
  async ({ scope, params, validatedBody }) =>
    checkStockChange(scope, {
      set: [{ ...validatedBody, inventory_item_id: params.id, location_id: params.location_id }],
    })
)

/** Refuses to delete a level that has serials on hand or awaits some in transit. */
const guardDeletedLevel = guard(async ({ scope, params }) =>
  checkStockChange(scope, {
    delete: [{ inventory_item_id: params.id, location_id: params.location_id }],
  })
)

/** As the guards of single levels, for all levels of one item at once: the whole batch is refused or passes. */
const guardItemBatch = guard<BatchBody<LevelBody>>(async ({ scope, params, validatedBody }) => {
  const { create = [], update = [], delete: delete_ids = [] } = validatedBody
  const set = [...create, ...update].map((level) => ({ ...level, inventory_item_id: params.id }))
  return checkStockChange(scope, { set, delete_ids })
})

/** As the guards of single levels, for levels of many items at once: the whole batch is refused or passes. */
const guardBatch = guard<BatchBody<LevelBody & { inventory_item_id: string }>>(
  async ({ scope, validatedBody }) => {
    const { create = [], update = [], delete: delete_ids = [] } = validatedBody
    return checkStockChange(scope, { set: [...create, ...update], delete_ids })
  }
)

/** The guard of Medusa's routes that write stocked quantities. */
export const stockLevelGuard: MiddlewareRoute[] = [
  {
    matcher: "/admin/inventory-items/:id/location-levels",
    methods: ["POST"],
    middlewares: [guardCreatedLevel],
  },
  {
    matcher: "/admin/inventory-items/:id/location-levels/:location_id",
    methods: ["POST"],
    middlewares: [guardUpdatedLevel],
  },
  {
    matcher: "/admin/inventory-items/:id/location-levels/:location_id",
    methods: ["DELETE"],
    middlewares: [guardDeletedLevel],
  },
  {
    matcher: "/admin/inventory-items/:id/location-levels/batch",
    methods: ["POST"],
    middlewares: [guardItemBatch],
  },
  {
    matcher: "/admin/inventory-items/location-levels/batch",
    methods: ["POST"],
    middlewares: [guardBatch],
  },
]
