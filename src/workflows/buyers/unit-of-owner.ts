import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import type { SerialRecord } from "../../modules/serial/queries/record"
import { refuseWith, serialService } from "../support/request"

/** A unit that a customer owns, by its id. @throws unknown_serial, also when it is another's, unless told otherwise */
export async function unitOfOwner(
  container: MedusaContainer,
  serialId: string,
  customerId: string,
  otherwise: Refusal = refuse("unknown_serial", serialId)
): Promise<SerialRecord> {
  const { serials } = await serialService(container).findSerials(
    { ids: [serialId], customer_id: customerId, owner: "customer" },
    { limit: 1, offset: 0 }
  )
  return serials[0] ?? refuseWith(otherwise)
}
