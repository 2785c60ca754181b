import type { AttentionResponse } from "../../../../types/attention"
import { attentionCards } from "../attention-cards"

const NOTHING: AttentionResponse = {
  awaiting: { units: 0, places: 0 },
  discrepancies: { places: 0 },
  to_capture: { units: 0 },
  to_inspect: { units: 0 },
  transfers: { transfers: 0, units: 0 },
  loans_overdue: { units: 0 },
  cases_overdue: { cases: 0 },
  replacements_due: { cases: 0 },
  notices: { notices: 0, units: 0 },
  expiring: { units: 0 },
  warranties_ending: { units: 0 },
  soon: { from: "2026-11-25", until: "2026-12-26", days: 30 },
  statuses: [],
  locations: [],
}

it("shows only what waits", () => {
  expect(attentionCards(NOTHING)).toEqual([])
  expect(attentionCards({ ...NOTHING, to_inspect: { units: 2 } })).toEqual([
    { name: "to_inspect", count: 2, isAlarm: false, to: "/serials?status=%5B%22returned%22%5D" },
  ])
})

it("leads from units to name to the packing desk", () => {
  expect(attentionCards({ ...NOTHING, to_capture: { units: 3 } })).toEqual([
    { name: "to_capture", count: 3, isAlarm: false, to: "/serials/packing" },
  ])
})

it("puts what went wrong first, and leads to what is meant", () => {
  const cards = attentionCards({
    ...NOTHING,
    awaiting: { units: 5, places: 1 },
    loans_overdue: { units: 1 },
    notices: { notices: 1, units: 7 },
    expiring: { units: 3 },
    warranties_ending: { units: 4 },
  })
  expect(cards.map(({ name, isAlarm }) => [name, isAlarm])).toEqual([
    ["loans_overdue", true],
    ["notices", true],
    ["awaiting", false],
    ["expiring", false],
    ["warranties_ending", false],
  ])
  const [loans, notices, awaiting, expiring, ending] = cards.map(
    ({ to }) => new URLSearchParams(to!.split("?")[1])
  )
  expect(JSON.parse(loans!.get("due_on")!)).toEqual({ $lt: "2026-11-25" })
  expect(JSON.parse(notices!.get("status")!)).toBe("open")
  expect(awaiting!.get("only")).toBe("awaiting")
  expect(JSON.parse(expiring!.get("expires_on")!)).toEqual({ $lt: "2026-12-26" })
  expect(JSON.parse(ending!.get("warranty")!)).toEqual(["active"])
  expect(JSON.parse(ending!.get("warranty_end")!)).toEqual({
    $gte: "2026-11-25",
    $lt: "2026-12-26",
  })
})
