import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { isReportedStolen } from "../../lifecycle/notices"
import type { SerialRecord } from "../../modules/serial/queries/record"
import { STOLEN_LOOKED_UP, type StolenLookedUpEvent } from "./notice-events"

/** Emits `serial.stolen-looked-up` for each of the units that is reported stolen. Asks the database nothing. */
export async function tellOfStolen(
  container: MedusaContainer,
  units: readonly Pick<SerialRecord, "id" | "notice_ids">[],
  who: Pick<StolenLookedUpEvent, "by" | "actor_id">
): Promise<void> {
  const stolen = units.filter(isReportedStolen)
  if (stolen.length > 0) {
    const looked_up_at = new Date().toISOString()
    await container.resolve(Modules.EVENT_BUS).emit(
      stolen.map(({ id, notice_ids }) => {
        const data: StolenLookedUpEvent = { serial_id: id, notice_ids, ...who, looked_up_at }
        return { name: STOLEN_LOOKED_UP, data }
      })
    )
  }
}
