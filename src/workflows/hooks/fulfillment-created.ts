import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import {
  sellOnFulfillmentCreated,
  unsellOnFulfillmentFailed,
} from "../hook-handlers/fulfillment-created"
import { claimHook } from "./claim"

claimHook("fulfillmentCreated", () => {
  createOrderFulfillmentWorkflow.hooks.fulfillmentCreated(
    sellOnFulfillmentCreated,
    unsellOnFulfillmentFailed
  )
})
