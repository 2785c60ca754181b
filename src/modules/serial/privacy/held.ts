import type { Context } from "@medusajs/framework/types"
import type {
  HeldCase,
  HeldEntry,
  HeldHandover,
  HeldNote,
  HeldOfCustomer,
  HeldProof,
  HeldTransferee,
  HeldUnit,
} from "../../../lifecycle/privacy"
import { query } from "../sql"

/** By what a customer is found: their id, the e-mail of their log-in, and the orders that were theirs. */
export interface Person {
  customer_id: string
  email: string | null
  order_ids: readonly string[]
}

const HANDED_IN = "s.metadata->>'handed_in_by' = ?"

/** Units that lead to a customer by their record: one that is reserved for them is the store's still. */
const OF_CUSTOMER = `(s.customer_id = ? or ${HANDED_IN})`

/** Those of them that the customer has, or handed in. */
export const THEIRS = `((s.customer_id = ? and s.owner = 'customer') or ${HANDED_IN})`

/** The units of a customer, present and former: by their record, their orders, and what they handed in. */
const UNITS = `select s.id from serial s where ${OF_CUSTOMER}
  union select a.serial_id from serial_assignment a where a.order_id = any(?)`

/** The bindings of `UNITS`. */
const unitsOf = ({ customer_id, order_ids }: Person) => [customer_id, customer_id, order_ids]

/** The fulfilments by which a customer's units left. */
export const FULFILLMENTS = "select fulfillment_id from serial_assignment where order_id = any(?)"

/** Of a case `c`: whether it, a step of it or an operation of it says a contact or a note. */
const HAS_PERSONAL = `(c.contact is not null or c.note is not null
  or exists (select from serial_case_step t where t.case_id = c.id
    and (t.changes->'contact' is not null or t.changes->'note' is not null))
  or exists (select from serial_operation o
    where o.reference_type = 'case' and o.reference_id = c.id and o.note is not null and o.state <> 'pending'))`

/** Everything that the module holds about a customer; a fixed number of statements. */
export async function heldOf(context: Context, person: Person): Promise<HeldOfCustomer> {
  const { customer_id, email, order_ids } = person
  const units = await query<HeldUnit>(
    context,
    `select s.id, s.number, s.inventory_item_id, s.status, coalesce(${THEIRS}, false) as is_theirs, s.order_id,
            to_jsonb(s.sold_at) #>> '{}' as sold_at, to_jsonb(s.registered_at) #>> '{}' as registered_at,
            s.customer_warranty_start, s.customer_warranty_end, s.notes,
            s.borrower, s.metadata, s.version as event_count
       from serial s where s.id in (${UNITS}) order by s.id`,
    [customer_id, customer_id, ...unitsOf(person)]
  )
  const cases = await query<HeldCase>(
    context,
    `select c.id, c.kind, c.status, c.contact, c.note, c.fault, ${HAS_PERSONAL} as has_personal
       from serial_case c where c.customer_id = ? order by c.id`,
    [customer_id]
  )
  const handovers = await query<HeldHandover>(
    context,
    `select id, serial_id, status, from_customer_id, to_customer_id, email from serial_handover
      where from_customer_id = ? or to_customer_id = ? or email = ? order by id`,
    [customer_id, customer_id, email]
  )
  const proofs = await query<HeldProof>(
    context,
    `select p.fulfillment_id, p.signed_by, p.signature is not null as has_signature,
            jsonb_array_length(p.photos) as photo_count, o.note, p.erased_at is not null as is_erased
       from serial_delivery_proof p left join serial_operation o on o.id = p.operation_id
      where p.fulfillment_id in (${FULFILLMENTS}) order by p.operation_id`,
    [order_ids]
  )
  const former_notes = await query<HeldNote>(
    context,
    `select s.id as serial_id, s.number, to_jsonb(e.recorded_at) #>> '{}' as recorded_at, e.notes_before, e.notes_after
       from serial_event e join serial s on s.id = e.serial_id
      where e.serial_id in (${UNITS}) and (e.notes_before is not null or e.notes_after is not null)
      order by s.id, e.sequence`,
    unitsOf(person)
  )
  // What came back from a customer names them as the sale did, whatever brought it.
  const book = await query<HeldEntry>(
    context,
    `select entry_no, serial_id, number, side, occurred_on, party_name, party_address, party_licence
       from serial_book_entry
      where serial_id in (${UNITS}) and (order_id = any(?) or (serial_id, party_name) in (
        select serial_id, party_name from serial_book_entry where order_id = any(?)))
      order by entry_no`,
    [...unitsOf(person), order_ids, order_ids]
  )
  const transferees = await query<HeldTransferee>(
    context,
    `select order_id, name, address, licence_number from serial_transferee
      where order_id = any(?) order by order_id`,
    [order_ids]
  )
  return { units, cases, handovers, proofs, former_notes, book, transferees }
}
