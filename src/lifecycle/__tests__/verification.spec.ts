import { STATUS_NAMES } from "../statuses"
import { publicWord } from "../verification"
import { PAST, unitIn } from "./support/units"

const told = (status: (typeof STATUS_NAMES)[number], values = {}) =>
  publicWord(unitIn(status, { received_at: PAST, ...values }))

describe("what the public is told of a unit", () => {
  it("is a word, wherever the unit is", () => {
    const silent = STATUS_NAMES.filter((status) => told(status) === null)
    expect(silent).toEqual(["expected", "void"])
    expect(told("in_stock")).toBe("genuine")
    expect(told("sold")).toBe("genuine")
    expect(told("lost")).toBe("reported")
    expect(told("scrapped")).toBe("withdrawn")
  })

  it("warns of a unit under notice, but tells nothing of one that nobody may know", () => {
    expect(told("sold", { notice_ids: ["sernote_1"] })).toBe("reported")
    expect(told("expected", { notice_ids: ["sernote_1"] })).toBeNull()
  })

  it("vouches for no unit that was never the store's", () => {
    const foreign = { received_at: null, order_id: null, owner: "customer" } as const
    expect(told("quarantined", foreign)).toBeNull()
    expect(told("in_repair", foreign)).toBeNull()
    expect(told("sold", { received_at: null })).toBe("genuine")
  })
})
