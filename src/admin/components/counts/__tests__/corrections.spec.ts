import type { CountFinding } from "../../../../types/counts"
import { closingPlan, tickable, type TickedUnit } from "../corrections"

const HERE = { id: "sloc_here", name: "Main" }
const SHOP = { id: "sloc_shop", name: "Shop" }
const COUNT = { location: HERE, bin: null }

function finding(change: Partial<CountFinding>): CountFinding {
  return {
    serial_id: "ser_1",
    number: "A",
    outcome: "missing",
    item: null,
    status: "in_stock",
    owner: "store",
    lost_from: null,
    location: HERE,
    bin: null,
    scanned_at: null,
    correction: null,
    ...change,
  }
}

function ticked(...changes: Partial<CountFinding>[]): TickedUnit[] {
  return changes.flatMap(
    (change, place) => tickable(finding({ serial_id: `ser_${place}`, ...change }), COUNT) ?? []
  )
}

describe("what can be ticked", () => {
  it.each<[string, Partial<CountFinding>, boolean]>([
    ["a missing unit in stock", {}, true],
    ["a missing unit that an order reserves", { status: "reserved" }, false],
    ["a misplaced unit in stock", { outcome: "misplaced", location: SHOP }, true],
    [
      "a misplaced unit in quarantine",
      { outcome: "misplaced", location: SHOP, status: "quarantined" },
      true,
    ],
    [
      "a unit in quarantine in another bin of the place",
      { outcome: "misplaced", status: "quarantined" },
      true,
    ],
    [
      "a misplaced unit of an order",
      { outcome: "misplaced", location: SHOP, status: "reserved" },
      false,
    ],
    ["a lost unit that was found", { outcome: "found_lost", status: "lost" }, true],
    [
      "a customer's lost unit that was found",
      { outcome: "found_lost", status: "lost", owner: "customer" },
      true,
    ],
    ["a unit that was found where it should be", { outcome: "found" }, false],
    ["an unknown number", { outcome: "unknown", serial_id: null, status: null }, false],
  ])("says of %s", (_, change, can) => {
    expect(tickable(finding(change), COUNT) !== null).toBe(can)
  })
})

describe("what closing does", () => {
  it("adds up units and stock by place", () => {
    const units = ticked(
      {},
      { status: "returned" },
      { outcome: "misplaced", location: SHOP },
      { outcome: "misplaced", location: SHOP, status: "quarantined" },
      { outcome: "found_lost", status: "lost", lost_from: "in_stock", location: null },
      { outcome: "found_lost", status: "lost", lost_from: "in_stock", location: SHOP },
      { outcome: "found_lost", status: "lost", lost_from: "returned", location: SHOP },
      { outcome: "found_lost", status: "lost", owner: "customer", location: SHOP }
    )
    expect(closingPlan(units, COUNT)).toEqual({
      lost: 2,
      moved: 2,
      rebinned: 0,
      found: 4,
      origins: ["Shop"],
      stock: [
        { place: "Main", change: 2 },
        { place: "Shop", change: -1 },
      ],
      needsReason: true,
    })
  })

  it("leaves stock alone where only bins are put right, and needs no reason", () => {
    const units = ticked({ outcome: "misplaced", bin: "R-1" })
    expect(closingPlan(units, { ...COUNT, bin: "R-2" })).toEqual({
      lost: 0,
      moved: 0,
      rebinned: 1,
      found: 0,
      origins: [],
      stock: [],
      needsReason: false,
    })
  })

  it("does nothing without ticks", () => {
    expect(closingPlan([], COUNT)).toMatchObject({ stock: [], needsReason: false })
  })
})
