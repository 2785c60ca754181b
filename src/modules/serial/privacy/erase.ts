import type { Context } from "@medusajs/framework/types"
import { query, run } from "../sql"
import { FULFILLMENTS, THEIRS, type Person } from "./held"

/**
 * Erases what stands beside the chains about a customer: contact and note of their cases, with what the steps of these and
 * their operations say of them; proofs of delivery; the e-mails of offers, which end by that; notes of void records, and
 * former notes of their units. Nothing that an event's hash covers changes. Finds nothing the second time.
 * @param unitIds the units of the customer
 */
export async function eraseBesideChains(
  context: Context,
  person: Person,
  unitIds: readonly string[]
): Promise<void> {
  const { customer_id, email, order_ids } = person
  // Cases change only by an operation; this is one that no unit takes part in.
  await query(context, "select set_config('serials.operation', 'erasure', true)")
  const ofCases = "select id from serial_case where customer_id = ?"
  await run(
    context,
    `update serial_case set contact = null, note = null, updated_at = now()
      where customer_id = ? and (contact is not null or note is not null)`,
    [customer_id]
  )
  await run(
    context,
    `update serial_case_step set changes = changes - '{contact,note}'::text[], updated_at = now()
      where case_id in (${ofCases}) and (changes->'contact' is not null or changes->'note' is not null)`,
    [customer_id]
  )
  await run(
    context,
    `update serial_operation set note = null, updated_at = now()
      where reference_type = 'case' and reference_id in (${ofCases}) and note is not null and state <> 'pending'`,
    [customer_id]
  )
  await run(
    context,
    `update serial_operation o set note = null, updated_at = now() from serial_delivery_proof p
      where p.operation_id = o.id and p.fulfillment_id in (${FULFILLMENTS}) and o.note is not null and o.state <> 'pending'`,
    [order_ids]
  )
  await run(
    context,
    `update serial_delivery_proof set signed_by = null, signature = null, photos = '[]', erased_at = now(), updated_at = now()
      where fulfillment_id in (${FULFILLMENTS}) and erased_at is null`,
    [order_ids]
  )
  await run(
    context,
    `update serial_handover set status = 'cancelled', email = null, ended_at = now(), updated_at = now()
      where status = 'open' and (from_customer_id = ? or email = ?)`,
    [customer_id, email]
  )
  await run(
    context,
    `update serial s set notes = null, metadata = nullif(s.metadata - 'handed_in_by', '{}'), updated_at = now()
      where s.id = any(?) and s.status = 'void' and ${THEIRS}
        and (s.notes is not null or s.metadata->>'handed_in_by' is not null)`,
    [unitIds, customer_id, customer_id]
  )
  await run(
    context,
    `update serial_event set notes_before = null, notes_after = null, updated_at = now()
      where serial_id = any(?) and (notes_before is not null or notes_after is not null)`,
    [unitIds]
  )
}
