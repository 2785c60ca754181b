import { decide } from "../decide"
import type { SerialState } from "../serial"
import type { Status } from "../statuses"
import { MOMENT, unitIn } from "./support/units"

const name = (unit: SerialState, claim_id: string | null) =>
  decide(unit, { name: "declare_claim", number: "sn-1", set: { claim_id } }, MOMENT)

describe("a unit at fault", () => {
  it.each(["sold", "in_repair", "lost"] as Status[])("is named while it is %s", (status) => {
    const verdict = name(unitIn(status, { owner: "customer" }), "claim_1")
    expect(verdict).toMatchObject({
      ok: true,
      decision: { after: { claim_id: "claim_1", status } },
    })
  })

  it("is on one claim, and has to be its customer's", () => {
    const code = (unit: SerialState, claim: string | null = "claim_1") => {
      const verdict = name(unit, claim)
      return verdict.ok ? null : verdict.refusal.code
    }
    expect(code(unitIn("sold", { claim_id: "claim_1" }))).toBeNull()
    expect(code(unitIn("sold", { claim_id: "claim_2" }))).toBe("on_another_claim")
    expect(code(unitIn("sold"), null)).toBe("missing_value")
    expect(code(unitIn("in_repair"))).toBe("wrong_owner")
    expect(code(unitIn("in_stock"))).toBe("already_returned")
  })

  it("is taken off by whoever believes the right things of it, and by its coming back", () => {
    const claimed = unitIn("sold", { claim_id: "claim_1", replaced_by_serial_id: "ser_2" })
    const expecting = (expects: Partial<SerialState>) =>
      decide(claimed, { name: "withdraw_claim", number: "sn-1", set: {}, expects }, MOMENT)
    expect(expecting({ claim_id: "claim_2" })).toMatchObject({ refusal: { code: "not_on_claim" } })
    expect(expecting({ replaced_by_serial_id: null })).toMatchObject({
      refusal: { code: "already_replaced" },
    })
    expect(expecting({ claim_id: "claim_1" })).toMatchObject({
      decision: { after: { claim_id: null, replaced_by_serial_id: "ser_2" } },
    })
    const back = { name: "return_to_stock" as const, number: "sn-1", set: {} }
    expect(decide(claimed, back, MOMENT)).toMatchObject({ decision: { after: { claim_id: null } } })
  })
})
