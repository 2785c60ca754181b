import {
  goingOf,
  hasPlain,
  keptOf,
  withoutPerson,
  type HeldEntry,
  type HeldOfCustomer,
  type HeldUnit,
} from "../privacy"

const unit: HeldUnit = {
  id: "ser_1",
  number: "1",
  inventory_item_id: "iitem_1",
  status: "sold",
  is_theirs: true,
  order_id: "order_1",
  sold_at: "2026-01-01T00:00:00.000Z",
  registered_at: null,
  customer_warranty_start: null,
  customer_warranty_end: null,
  notes: null,
  borrower: null,
  metadata: null,
  event_count: 3,
}
const nothing: HeldOfCustomer = {
  units: [],
  cases: [],
  handovers: [],
  proofs: [],
  former_notes: [],
  book: [],
  transferees: [],
}

describe("erasing a customer", () => {
  it("clears notes, and who handed a unit in, of the units that are theirs", () => {
    expect(hasPlain(unit)).toBe(false)
    expect(hasPlain({ ...unit, notes: "Call" })).toBe(true)
    expect(hasPlain({ ...unit, metadata: { handed_in_by: "cus_1" } })).toBe(true)
    expect(hasPlain({ ...unit, notes: "Scratched", is_theirs: false })).toBe(false)
    expect(withoutPerson({ ...unit, metadata: { handed_in_by: "cus_1" } })).toBeNull()
    const metadata = { handed_in_by: "cus_1", shelf: 7 }
    expect(withoutPerson({ ...unit, metadata })).toEqual({ shelf: 7 })
  })

  it("says beforehand what goes: nothing of what is erased, ended or others' already", () => {
    const none = { unit_notes: 0, former_notes: 0, cases: 0, proofs: 0, handovers: 0 }
    expect(goingOf("cus_1", nothing)).toEqual(none)
    const opened = { id: "1", kind: "customer", status: "open", contact: null, note: null }
    const offer = { id: "1", serial_id: "ser_1", from_customer_id: "cus_1", to_customer_id: null }
    const proof = { signed_by: null, has_signature: false, photo_count: 0, note: null }
    const held: HeldOfCustomer = {
      units: [unit, { ...unit, notes: "Call" }],
      cases: [
        { ...opened, fault: "dead", has_personal: false },
        { ...opened, fault: null, has_personal: true },
      ],
      handovers: [
        { ...offer, status: "open", email: "friend@example.com" },
        { ...offer, status: "cancelled", email: null },
        { ...offer, status: "open", from_customer_id: "cus_2", email: "anna@example.com" },
        { ...offer, status: "open", from_customer_id: "cus_2", email: null },
      ],
      proofs: [
        { ...proof, fulfillment_id: "ful_1", is_erased: true },
        { ...proof, fulfillment_id: "ful_2", is_erased: false },
      ],
      book: [],
      transferees: [],
      former_notes: [
        { serial_id: "1", number: "1", recorded_at: "", notes_before: null, notes_after: "Call" },
      ],
    }
    expect(goingOf("cus_1", held)).toEqual({
      unit_notes: 1,
      former_notes: 1,
      cases: 1,
      proofs: 1,
      handovers: 2,
    })
  })

  it("says what is kept, how much of it and why, and nothing of what there is none", () => {
    expect(keptOf(nothing)).toEqual([])
    const lent = { ...unit, sold_at: null, is_theirs: false, notes: "Scratched", borrower: {} }
    const entry: HeldEntry = {
      entry_no: 7,
      serial_id: "ser_1",
      number: "1",
      side: "disposition",
      occurred_on: "2026-01-01",
      party_name: "Anna",
      party_address: null,
      party_licence: null,
    }
    const units = [unit, lent, unit]
    const kept = keptOf({ ...nothing, units, book: [entry] })
    expect(kept.map(({ what, count }) => [what, count])).toEqual([
      ["events", 9],
      ["sales", 2],
      ["acquisition_and_disposition", 1],
      ["borrowers", 1],
      ["store_notes", 1],
    ])
  })
})
