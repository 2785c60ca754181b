import type { MedusaContainer } from "@medusajs/framework/types"
import type { SerialRecord } from "../../modules/serial/queries/record"
import { SerialRefusalError } from "../../modules/serial/refusal-error"
import { refuse } from "../../lifecycle/refusals"
import { isLent } from "../../lifecycle/statuses"
import type { SerialResponse } from "../../types/api"
import { serialService } from "../../workflows/support/request"
import { serialViews } from "./serial-view"

/** A serial's record. @throws SerialRefusalError unknown_serial */
export async function serialRecord(container: MedusaContainer, id: string): Promise<SerialRecord> {
  const page = { limit: 1, offset: 0 }
  const { serials } = await serialService(container).findSerials({ ids: [id] }, page)
  const [record] = serials
  if (!record) {
    throw new SerialRefusalError([refuse("unknown_serial", id)])
  }
  return record
}

/** One serial with everything a screen of its own shows. @throws SerialRefusalError unknown_serial */
export async function serialDetail(
  container: MedusaContainer,
  id: string
): Promise<SerialResponse["serial"]> {
  const record = await serialRecord(container, id)
  const [[view], identifiers, links] = await Promise.all([
    serialViews(container, [record]),
    serialService(container).identifiersOf(id),
    serialService(container).replacementsOf(record),
  ])
  const { acquired_from, disposed_to } = record
  // Who had it stays noted when it is back.
  const borrower = isLent(record) ? record.borrower : null
  return { ...view, identifiers, acquired_from, disposed_to, borrower, ...links }
}
