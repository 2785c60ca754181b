import type { MedusaContainer } from "@medusajs/framework/types"
import type { SerialState } from "../../lifecycle/serial"
import type { SerialRecord } from "../../modules/serial/queries/record"
import { startingWarranties } from "../delivering/starting-warranties"

/** What registering a unit writes on it: when, and the warranty that starts by it where the policy says so. */
export async function registrationFields(
  container: MedusaContainer,
  unit: SerialRecord,
  registeredAt: string
): Promise<Partial<SerialState>> {
  const days = { registration: registeredAt.slice(0, 10) }
  const [begun] = await startingWarranties(container, [unit], unit.location_id, days)
  return { registered_at: registeredAt, ...begun?.fields }
}
