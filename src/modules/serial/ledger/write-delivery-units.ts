import type { Context } from "@medusajs/framework/types"
import { DELIVERY } from "../../../lifecycle/deliveries"
import { run } from "../sql"
import type { OperationRow } from "./operations"

/** Announced for this very delivery: what was announced for another one is that one's, whichever received it. */
const WAS_ANNOUNCED = "(coalesce(u.was_announced, false) or e.command = 'announce')"

/**
 * Notes what an operation of an expected delivery did to its units there: the last one counts, be it an undoing. One
 * statement, after the units are written; none for any other operation.
 */
export async function writeDeliveryUnits(
  context: Context,
  { id, reference_type, reference_id }: OperationRow
): Promise<void> {
  if (reference_type !== DELIVERY) {
    return
  }
  await run(
    context,
    `insert into serial_delivery_unit
       select ?, e.serial_id, s.inventory_item_id,
              case when e.to_status = 'in_stock' then 'came'
                   when e.command = 'cancel_announcement' then 'missing'
                   when e.to_status = 'expected' and ${WAS_ANNOUNCED} then 'expected'
                   else 'none'
              end,
              ${WAS_ANNOUNCED},
              ${WAS_ANNOUNCED} and 'expected' in (coalesce(e.from_status, ''), e.to_status),
              e.occurred_at
         from serial_event e
         join serial s on s.id = e.serial_id
         left join serial_delivery_unit u on u.delivery_id = ? and u.serial_id = e.serial_id
        where e.operation_id = ?
     on conflict (delivery_id, serial_id) do update set inventory_item_id = excluded.inventory_item_id,
       fate = excluded.fate, was_announced = excluded.was_announced, is_announced = excluded.is_announced,
       occurred_at = excluded.occurred_at`,
    [reference_id, reference_id, id]
  )
}
