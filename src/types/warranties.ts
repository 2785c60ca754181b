import type { WarrantyChange } from "../lifecycle/warranty"
import type { NamedSerial } from "./refs"

/** The bodies of the admin API about warranties. */

/** POST /admin/serials/warranties: one change of the customer's warranty of one unit or many. Answers with OperationResponse. */
export interface WarrantyBody {
  serials: NamedSerial[]
  change: WarrantyChange
  /** By how many months it is extended, counted from each unit's last day. */
  months?: number
  /** Its first and last day, where they are set; what is not said stays. */
  start?: string
  end?: string
  reason: string
}
