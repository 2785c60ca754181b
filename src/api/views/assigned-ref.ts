import type { OrderAssignment } from "../../modules/serial/queries/assignments"
import type { SerialRef } from "../../types/refs"
import type { Names } from "./names"

/** A serial as an order, a return or a claim shows it. */
export function assignedRef(
  { serial_id, number, status, location_id, condition_id }: OrderAssignment,
  names: Names
): SerialRef {
  return {
    serial_id,
    number,
    status,
    location: names.location(location_id),
    condition: names.condition(condition_id),
  }
}
