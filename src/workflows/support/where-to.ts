import type { MedusaContainer } from "@medusajs/framework/types"
import type { SerialState } from "../../lifecycle/serial"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import { gradesOf } from "./conditions"
import { unknownLocations } from "./locations"

/** Where units come to, and in which condition. @throws unknown_location, unknown_condition */
export async function whereTo(
  container: MedusaContainer,
  { location_id, bin, condition_id }: { location_id?: string; bin?: string; condition_id?: string }
): Promise<Partial<SerialState>> {
  refuseIfAny(await unknownLocations(container, [location_id]))
  const grades = await gradesOf(container, [condition_id])
  return { location_id, bin, ...(condition_id === undefined ? {} : grades.of(condition_id)) }
}
