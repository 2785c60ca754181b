import { claimsCountFrom, isElsewhere, scannedElsewhere } from "../anomalies"
import { refuse } from "../refusals"

describe("a unit that is met", () => {
  it("is elsewhere where its record has it stand at another location", () => {
    expect(isElsewhere({ status: "in_stock", location_id: "a" }, "b")).toBe(true)
    expect(isElsewhere({ status: "returned", location_id: "a" }, "b")).toBe(true)
    expect(isElsewhere({ status: "in_stock", location_id: "a" }, "a")).toBe(false)
    // What left may be scanned anywhere.
    expect(isElsewhere({ status: "sold", location_id: "a" }, "b")).toBe(false)
    expect(isElsewhere({ status: "in_transit", location_id: "a" }, "b")).toBe(false)
  })

  it("is told of by the refusal of its location alone", () => {
    expect(
      scannedElsewhere([
        refuse("wrong_location", "A", { location: "b" }, "ser_a"),
        refuse("wrong_location", "B"),
        refuse("wrong_item", "C", {}, "ser_c"),
      ])
    ).toEqual(["ser_a"])
  })

  it("has claims that count for so many days", () => {
    expect(claimsCountFrom("2026-03-02T10:00:00.000Z", 30)).toBe("2026-01-31T10:00:00.000Z")
  })
})
