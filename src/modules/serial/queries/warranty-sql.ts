import type { WarrantyStatus } from "../../../lifecycle/warranty"
import type { Condition } from "./conditions-sql"

/**
 * The rule `warrantyStatus` of `lifecycle/warranty.ts` in SQL, for the customer's warranty; a test holds the two against
 * each other. Each condition takes one binding for each `?`: the day.
 */
const STANDS: Readonly<Record<WarrantyStatus, string>> = {
  none: `(s.customer_warranty_end is null
    or (not s.is_warranty_void and coalesce(s.customer_warranty_start > ?, false)))`,
  void: "(s.customer_warranty_end is not null and s.is_warranty_void)",
  active: `(s.customer_warranty_end >= ? and not s.is_warranty_void
    and coalesce(s.customer_warranty_start <= ?, true))`,
  expired: `(s.customer_warranty_end < ? and not s.is_warranty_void
    and coalesce(s.customer_warranty_start <= ?, true))`,
}

/** That the customer's warranty stands in one of these ways on a day. */
export function warrantyAmong({
  among,
  today,
}: {
  among: readonly WarrantyStatus[]
  today: string
}): Condition {
  const sql = `(${["false", ...among.map((status) => STANDS[status])].join(" or ")})`
  return { sql, values: [...sql.matchAll(/\?/g)].map(() => today) }
}
