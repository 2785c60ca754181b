import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "../../lifecycle/refusals"
import type { UnitInput } from "../../modules/serial/ledger/types"
import type { TransferRecord } from "../../modules/serial/queries/transfers"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { TransferUnitsBody } from "../../types/transfers"
import { refuseWith, serialService } from "../support/request"
import { resolveNumbers, theOneThat } from "../support/resolve-numbers"

/** A transfer by its id. @throws unknown_transfer */
export async function transferById(
  container: MedusaContainer,
  id: string
): Promise<TransferRecord> {
  const page = { limit: 1, offset: 0 }
  const [transfer] = (await serialService(container).findTransfers({ ids: [id] }, page)).transfers
  return transfer ?? refuseWith(refuse("unknown_transfer", null, { transfer: id }))
}

/**
 * The units of a transfer that a request means: those it names, or all that are still in transit. Of several units that
 * bear a number it is the one on this transfer; whether they are in transit is judged when the operation is planned.
 * @throws unknown_serial, ambiguous_number, nothing_in_transit, too_many_serials and the refusals of scans
 */
export async function unitsMeant(
  container: MedusaContainer,
  transferId: string,
  { serials }: TransferUnitsBody
): Promise<UnitInput[]> {
  return serials === undefined
    ? allInTransit(container, transferId)
    : namedUnits(container, transferId, serials)
}

async function allInTransit(container: MedusaContainer, transferId: string): Promise<UnitInput[]> {
  const ids = await serialService(container).idsInTransit(transferId)
  refuseIfAny(
    ids.length === 0 ? [refuse("nothing_in_transit", null, { transfer: transferId })] : []
  )
  return ids.map((serial_id) => ({ serial_id }))
}

async function namedUnits(
  container: MedusaContainer,
  transferId: string,
  serials: NonNullable<TransferUnitsBody["serials"]>
): Promise<UnitInput[]> {
  const { known, unknown, refusals } = await resolveNumbers(
    container,
    serials,
    theOneThat(({ transfer_id }) => transfer_id === transferId)
  )
  refuseIfAny([...refusals, ...unknown.map(({ number }) => refuse("unknown_serial", number))])
  return known.map(({ serial_id, match }) => ({
    serial_id,
    ...(match ? { number: match.number } : {}),
  }))
}
