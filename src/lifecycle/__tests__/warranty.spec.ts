import fc from "fast-check"
import { addMonths } from "../calendar"
import type { CustomerWarrantyRule } from "../policy"
import {
  changesOfWarranty,
  extendWarranty,
  inheritedWarranty,
  warrantyOf,
  warrantyOfSale,
  warrantyStatus,
  type SaleDays,
  type WarrantyRecord,
} from "../warranty"

const YEAR = { start: "2026-01-15", end: "2027-01-15" }
const RULE: CustomerWarrantyRule = {
  months: 24,
  starts_at: "sale",
  on_resale: "remaining",
  on_replacement: "fresh",
}

describe("warrantyOf", () => {
  it("ends on the day of the same date: Regulation 1182/71, article 3", () => {
    expect(warrantyOf("2026-01-15", 12)).toEqual(YEAR)
  })

  it("ends on the month's last day where the date is missing", () => {
    expect(warrantyOf("2024-02-29", 12)).toEqual({ start: "2024-02-29", end: "2025-02-28" })
  })

  it("is none for no months", () => {
    expect(warrantyOf("2026-01-15", 0)).toBeNull()
  })
})

describe("warrantyOfSale", () => {
  const starting = (starts_at: CustomerWarrantyRule["starts_at"], days: SaleDays) =>
    warrantyOfSale({ ...RULE, starts_at }, days)?.start ?? null
  const days = { sale: "2026-01-15", shipment: "2026-01-16", delivery: "2026-01-18" }

  it("starts on the day that the policy says, once it has come", () => {
    expect(starting("sale", days)).toBe("2026-01-15")
    expect(starting("shipment", days)).toBe("2026-01-16")
    expect(starting("delivery", days)).toBe("2026-01-18")
    expect(starting("shipment", { sale: "2026-01-15" })).toBeNull()
    expect(starting("delivery", { sale: "2026-01-15", shipment: "2026-01-16" })).toBeNull()
    expect(starting("registration", days)).toBeNull()
  })

  it("starts with the delivery of what nobody said was shipped: picked up, it has left", () => {
    expect(starting("shipment", { delivery: "2026-01-18" })).toBe("2026-01-18")
  })

  it("is what is left of the last one that the unit had, where the policy says so", () => {
    const former = { start: "2025-01-15", end: "2027-01-15" }
    const sold = (on_resale: CustomerWarrantyRule["on_resale"], last: WarrantyRecord | null) =>
      warrantyOfSale({ ...RULE, on_resale }, days, last)
    const fresh = { start: "2026-01-15", end: "2028-01-15" }
    expect(sold("remaining", former)).toEqual({ start: "2026-01-15", end: "2027-01-15" })
    expect(sold("remaining", { ...former, end: "2026-01-14" })).toBeNull()
    expect(sold("remaining", { ...former, void: true })).toBeNull()
    expect(sold("remaining", null)).toEqual(fresh)
    expect(sold("fresh", former)).toEqual(fresh)
    expect(warrantyOfSale({ ...RULE, months: 0 }, days, former)).toBeNull()
  })

  it("is none without a rule, or for no months", () => {
    expect(warrantyOfSale(null, days)).toBeNull()
    expect(warrantyOfSale({ ...RULE, months: 0 }, days)).toBeNull()
  })
})

describe("warrantyStatus", () => {
  it.each([
    ["the day before it starts", YEAR, "2026-01-14", "none"],
    ["its first day", YEAR, "2026-01-15", "active"],
    ["its last day", YEAR, "2027-01-15", "active"],
    ["the day after", YEAR, "2027-01-16", "expired"],
    ["void", { ...YEAR, void: true }, "2026-06-01", "void"],
    ["void and over", { ...YEAR, void: true }, "2028-06-01", "void"],
    ["no dates", { start: null, end: null }, "2026-06-01", "none"],
    ["no dates, void", { start: null, end: null, void: true }, "2026-06-01", "none"],
    [
      "a supplier's end only, before it",
      { start: null, end: "2026-06-01" },
      "2026-06-01",
      "active",
    ],
    [
      "a supplier's end only, after it",
      { start: null, end: "2026-06-01" },
      "2026-06-02",
      "expired",
    ],
  ])("%s", (_, warranty, today, status) => {
    expect(warrantyStatus(warranty, today)).toBe(status)
  })

  it("is active from the first day through the last", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 0, max: 120 }),
        (months, passed) => {
          const warranty = warrantyOf("2026-01-31", months)
          expect(
            warranty && warrantyStatus(warranty, addMonths("2026-01-31", passed)) === "active"
          ).toBe(passed <= months)
        }
      )
    )
  })
})

describe("inheritedWarranty", () => {
  it.each([
    ["resale", YEAR, { start: "2026-06-01", end: "2027-01-15" }],
    ["replacement", YEAR, { start: "2026-06-01", end: "2028-06-01" }],
    ["resale", { ...YEAR, end: "2026-06-01" }, { start: "2026-06-01", end: "2026-06-01" }],
    ["resale", { ...YEAR, end: "2026-05-31" }, null],
    ["resale", { ...YEAR, void: true }, null],
    ["resale", { start: null, end: null }, null],
    ["replacement", { start: null, end: null }, { start: "2026-06-01", end: "2028-06-01" }],
  ] as const)("a %s after %j gives %j", (occasion, former, given) => {
    expect(inheritedWarranty(RULE, occasion, former, "2026-06-01")).toEqual(given)
  })
})

describe("changesOfWarranty", () => {
  it("is what the rules let be done to it", () => {
    const end = "2027-01-15"
    expect(changesOfWarranty({ start: null, end })).toEqual(["extend", "set", "void"])
    expect(changesOfWarranty({ start: null, end: null })).toEqual(["set"])
    expect(changesOfWarranty({ start: null, end, void: true })).toEqual(["reinstate"])
  })
})

describe("extendWarranty", () => {
  it("adds months to the end", () => {
    expect(extendWarranty(YEAR, 6)).toEqual({ start: "2026-01-15", end: "2027-07-15" })
  })
})
