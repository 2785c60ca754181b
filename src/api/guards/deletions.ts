import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  checkItemDeletion,
  checkLocationDeletion,
  checkProductDeletion,
  checkVariantDeletion,
} from "../../workflows/stock/check-deletion"
import { guard } from "./guard"

/** What a batch deletes, by id; validated by Medusa. */
interface BatchBody {
  delete?: string[]
}

const guardDeletedItem = guard(async ({ scope, params }) => checkItemDeletion(scope, [params.id]))

const guardDeletedLocation = guard(async ({ scope, params }) =>
  checkLocationDeletion(scope, params.id)
)

const guardDeletedProduct = guard(async ({ scope, params }) =>
  checkProductDeletion(scope, [params.id])
)

const guardProductBatch = guard<BatchBody>(async ({ scope, validatedBody }) =>
  checkProductDeletion(scope, validatedBody.delete ?? [])
)

const guardDeletedVariant = guard(async ({ scope, params }) =>
  checkVariantDeletion(scope, [params.variant_id])
)

const guardVariantBatch = guard<BatchBody>(async ({ scope, validatedBody }) =>
  checkVariantDeletion(scope, validatedBody.delete ?? [])
)

/**
 * The guard of Medusa's routes that delete an inventory item or a stock location, also with a variant or a product.
 * Variants that an update leaves out, and items that are taken off a variant, keep their inventory item: those pass.
 */
export const deletionGuard: MiddlewareRoute[] = [
  {
    matcher: "/admin/inventory-items/:id",
    methods: ["DELETE"],
    middlewares: [guardDeletedItem],
  },
  {
    matcher: "/admin/stock-locations/:id",
    methods: ["DELETE"],
    middlewares: [guardDeletedLocation],
  },
  { matcher: "/admin/products/:id", methods: ["DELETE"], middlewares: [guardDeletedProduct] },
  { matcher: "/admin/products/batch", methods: ["POST"], middlewares: [guardProductBatch] },
  {
    matcher: "/admin/products/:id/variants/:variant_id",
    methods: ["DELETE"],
    middlewares: [guardDeletedVariant],
  },
  {
    matcher: "/admin/products/:id/variants/batch",
    methods: ["POST"],
    middlewares: [guardVariantBatch],
  },
]
