import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import {
  checkOutOnValidate,
  giveBackOnCheckoutFailed,
} from "../hook-handlers/complete-cart-validate"
import { cartHolds } from "../holds/hold-settings"
import { claimHook } from "./claim"

if (cartHolds() !== null) {
  claimHook("completeCartValidate", () => {
    completeCartWorkflow.hooks.validate(checkOutOnValidate, giveBackOnCheckoutFailed)
  })
}
