import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "../../lifecycle/refusals"
import type { Identifier } from "../../lifecycle/serial"
import type { SerialRecord } from "../../modules/serial/queries/record"
import { refuseWith, serialService } from "../support/request"

/** A unit with its further numbers. @throws unknown_serial */
export async function readUnit(
  container: MedusaContainer,
  id: string
): Promise<SerialRecord & { identifiers: Identifier[] }> {
  const serials = serialService(container)
  const [{ serials: found }, identifiers] = await Promise.all([
    serials.findSerials({ ids: [id] }, { limit: 1, offset: 0 }),
    serials.identifiersOf(id),
  ])
  const [record] = found
  return record ? { ...record, identifiers } : refuseWith(refuse("unknown_serial", id))
}
