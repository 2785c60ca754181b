import type { FittingRepair } from "../../../lifecycle/reconciliation"
import type { ReconciliationView, RepairBody } from "../../../types/stock"

/** Names a repair among those of one place: lowering below what is reserved is one of its own. */
export function repairName({ repair, below_reserved }: FittingRepair): string {
  return below_reserved ? `${repair}_below_reserved` : repair
}

/** The request that repairs a place, on the figures that the clerk saw. */
export function repairBody(
  { inventory_item_id, location, on_hand, stocked }: ReconciliationView,
  { repair, below_reserved }: FittingRepair,
  { reason, serialIds }: { reason: string; serialIds: readonly string[] }
): RepairBody {
  return {
    inventory_item_id,
    location_id: location.id,
    repair,
    seen: { on_hand, stocked },
    reason,
    ...(serialIds.length > 0 ? { serial_ids: [...serialIds] } : {}),
    ...(below_reserved ? { below_reserved } : {}),
  }
}
