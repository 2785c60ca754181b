import { cancelOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { undoOnFulfillmentCanceled } from "../hook-handlers/order-fulfillment-canceled"
import { claimHook } from "./claim"

claimHook("orderFulfillmentCanceled", () => {
  cancelOrderFulfillmentWorkflow.hooks.orderFulfillmentCanceled(undoOnFulfillmentCanceled)
})
