import type { TransferFilter } from "../../../modules/serial/queries/transfers"
import type { ListTransfersQuery } from "./validators"

/** What a list's query asks for. */
export function filterOf({
  status,
  origin_location_id,
  destination_location_id,
  reference,
}: ListTransfersQuery): TransferFilter {
  return {
    is_open: status === undefined ? undefined : status === "open",
    origin_location_ids: origin_location_id,
    destination_location_ids: destination_location_id,
    reference: reference === "" ? undefined : reference,
  }
}
