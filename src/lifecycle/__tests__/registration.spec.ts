import { decide } from "../decide"
import {
  CLAIM_ALPHABET,
  comparableClaimCode,
  judgeRegistration,
  OPENED_BY,
  printedClaimCode,
  type Candidate,
  type Proof,
  type SaleOrder,
} from "../registration"
import { COMMANDS, transitionOf } from "../transitions"
import { contentFor, MOMENT, PAST, unitIn } from "./support/units"

const ME = "cus_me"
const GUEST = "cus_guest"
const ORDER: SaleOrder = {
  display_id: 7,
  email: "Erika@Example.com",
  customer_id: GUEST,
  is_of_an_account: false,
}
const BY_MAIL: Proof = { order_display_id: 7, email: " erika@example.COM" }
const BY_CODE: Proof = { claim_code: "whatever" }

const candidate = (values: Partial<Candidate> = {}): Candidate => ({
  id: "ser_1",
  unit: unitIn("sold", { customer_id: GUEST }),
  order: ORDER,
  has_code: false,
  ...values,
})
const judged = (candidates: Candidate[], proof: Proof | null = BY_MAIL) => {
  const verdict = judgeRegistration("SN-1", candidates, ME, proof)
  return verdict.ok ? verdict.id : verdict.refusal.code
}

describe("registering a unit", () => {
  it("takes the e-mail and the number of a guest's order, in capitals or not", () => {
    expect(judged([candidate()])).toBe("ser_1")
    expect(judged([candidate()], { order_display_id: 8, email: "erika@example.com" })).toBe(
      "not_proven"
    )
    expect(judged([candidate()], { order_display_id: 7, email: "max@example.com" })).toBe(
      "not_proven"
    )
  })

  it("takes the code of the box, whatever the order", () => {
    expect(judged([candidate({ has_code: true, order: null })], BY_CODE)).toBe("ser_1")
    expect(judged([candidate()], BY_CODE)).toBe("not_proven")
  })

  it("takes no e-mail for what somebody bought with a log-in: that one hands it over", () => {
    const order = { ...ORDER, is_of_an_account: true }
    expect(judged([candidate({ order })])).toBe("not_proven")
    expect(judged([candidate({ order, has_code: true })], BY_CODE)).toBe("ser_1")
  })

  it("needs no proof for what the customer bought logged in, nor for an order that became theirs", () => {
    expect(judged([candidate({ unit: unitIn("sold", { customer_id: ME }) })], null)).toBe("ser_1")
    expect(judged([candidate({ order: { ...ORDER, customer_id: ME } })], null)).toBe("ser_1")
    expect(judged([candidate()], null)).toBe("not_proven")
  })

  it("says to whom it is proven that another was first, and to nobody else", () => {
    const unit = unitIn("sold", { customer_id: "cus_other", registered_at: PAST })
    expect(judged([candidate({ unit })])).toBe("registered_already")
    expect(judged([candidate({ unit })], BY_CODE)).toBe("not_proven")
    expect(judged([candidate({ unit, order: { ...ORDER, customer_id: ME } })], null)).toBe(
      "not_proven"
    )
  })

  it("finds what is registered already", () => {
    const unit = unitIn("sold", { customer_id: ME, registered_at: PAST })
    expect(judgeRegistration("SN-1", [candidate({ unit })], ME, null)).toEqual({
      ok: true,
      id: "ser_1",
      is_registered_already: true,
    })
  })

  it("tells nothing of units that are no customer's", () => {
    for (const status of ["in_stock", "reserved", "returned", "scrapped"] as const) {
      expect(judged([candidate({ unit: unitIn(status), has_code: true })], BY_CODE)).toBe(
        "not_proven"
      )
    }
    expect(judged([])).toBe("not_proven")
  })

  it("lets the proof choose among units of one number", () => {
    const other = candidate({ id: "ser_2", order: { ...ORDER, display_id: 9 } })
    expect(judged([other, candidate()])).toBe("ser_1")
    expect(judged([candidate({ id: "ser_2" }), candidate()])).toBe("ambiguous_number")
  })
})

describe("a claim code", () => {
  it("is read however it is typed", () => {
    expect(printedClaimCode("ABCDEFGHJKLMNPQR")).toBe("ABCD-EFGH-JKLM-NPQR")
    expect(comparableClaimCode(" abcd efgh-jklm npqr ")).toBe("ABCDEFGHJKLMNPQR")
  })

  it("counts no more after every command that takes a unit off a customer for good", () => {
    const neverOpened = ["undeliver", "unfulfil"]
    const takesBack = COMMANDS.filter((name) => {
      const { from, sets, never_left } = transitionOf(name)
      const isTaken = sets?.owner === "store" || sets?.owner === "supplier"
      const mayBeCustomers = (["sold", "in_repair"] as const).some(
        (status) =>
          decide(
            unitIn(status, { owner: "customer" }),
            { name, number: "sn-1", set: contentFor(name) },
            MOMENT
          ).ok
      )
      return (
        from.length > 0 && isTaken && !never_left && mayBeCustomers && !neverOpened.includes(name)
      )
    })
    expect([...OPENED_BY].sort()).toEqual(takesBack.sort())
  })

  it("has only letters and digits that cannot be mistaken, five bits each", () => {
    expect(new Set(CLAIM_ALPHABET).size).toBe(32)
    expect(CLAIM_ALPHABET).not.toMatch(/[01IO]/)
  })
})
