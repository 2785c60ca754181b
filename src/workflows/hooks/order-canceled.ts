import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { releaseOnOrderCanceled } from "../hook-handlers/order-canceled"
import { claimHook } from "./claim"

claimHook("orderCanceled", () => {
  cancelOrderWorkflow.hooks.orderCanceled(releaseOnOrderCanceled)
})
