import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils"
import { throwIfArmed } from "./faults"

/** A carrier that works like Medusa's manual provider until a test makes it fail. */
export default class FaultyFulfillmentService extends AbstractFulfillmentProviderService {
  static override identifier = "faulty"

  override async getFulfillmentOptions() {
    return [{ id: "faulty-fulfillment" }, { id: "faulty-return", is_return: true }]
  }

  override async validateFulfillmentData(_option: unknown, data: Record<string, unknown>) {
    return data
  }

  override async validateOption() {
    return true
  }

  override async canCalculate() {
    return false
  }

  override async createFulfillment() {
    throwIfArmed("createFulfillment")
    return { data: {}, labels: [] }
  }

  override async cancelFulfillment() {
    throwIfArmed("cancelFulfillment")
    return {}
  }

  override async createReturnFulfillment() {
    throwIfArmed("createReturnFulfillment")
    return { data: {}, labels: [] }
  }
}
