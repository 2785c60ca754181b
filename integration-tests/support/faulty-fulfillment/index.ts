import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import FaultyFulfillmentService from "./service"

export default ModuleProvider(Modules.FULFILLMENT, { services: [FaultyFulfillmentService] })
