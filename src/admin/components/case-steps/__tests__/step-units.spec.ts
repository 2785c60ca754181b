import type { OnCase } from "../../../../lifecycle/units-on-case"
import type { CaseSerial } from "../../../../types/cases"
import { replacementsOf } from "../replacements"
import { effectsOf, needsOf, unitsFor } from "../step-units"

const unit = (serial_id: string, place: OnCase | null, role: CaseSerial["role"] = "subject") =>
  ({ serial_id, number: serial_id.toUpperCase(), place, role }) as CaseSerial

const serials = [
  unit("a", "customers"),
  unit("b", "awaited"),
  unit("c", "ours"),
  unit("d", null),
  unit("e", "owed", "loaner"),
]
const idsOf = (units: readonly CaseSerial[]) => units.map(({ serial_id }) => serial_id)

it("a step is for the units that the case is about, by where they are", () => {
  expect(idsOf(unitsFor(serials, "receive"))).toEqual(["b"])
  expect(idsOf(unitsFor(serials, "send"))).toEqual(["a", "c"])
  expect(idsOf(unitsFor(serials, "hand_back"))).toEqual(["a"])
})

it("what is back from the vendor does not come back once more", () => {
  const parts = [{ ...unit("f", "ours"), is_back: true }, unit("g", "ours"), unit("h", "customers")]
  expect(idsOf(unitsFor(parts, "return"))).toEqual(["g", "h"])
  expect(idsOf(unitsFor(parts, "send"))).toEqual(["f", "g", "h"])
})

it("closing tells what becomes of how many units", () => {
  expect(effectsOf(serials, "repaired", false)).toEqual([
    { command: "hand_back", count: 1 },
    { command: "stop_awaiting", count: 1 },
    { command: "return_from_repair", count: 1 },
  ])
  expect(effectsOf(serials, "replaced", true)).toEqual([
    { command: "replace_at_vendor", count: 2 },
    { command: "stop_awaiting", count: 1 },
  ])
})

it("closing asks what the outcome's commands take", () => {
  const needs = (outcome: "repaired" | "replaced" | "scrapped") =>
    needsOf(outcome, effectsOf(serials, outcome, false))
  expect(needs("repaired")).toEqual({ replacements: false, where: true, reason: false })
  expect(needs("replaced")).toMatchObject({ replacements: true, where: true })
  expect(needs("scrapped")).toMatchObject({ replacements: false, reason: true })
})

it("names what takes the place of which unit; only a customer's can be one from stock or a new one", () => {
  const wishes = {
    a: { by: " N1 ", is_new: true, is_generated: false },
    c: { by: "N2", is_new: true, is_generated: false },
  }
  expect(replacementsOf(serials, wishes)).toEqual([
    { serial: { serial_id: "a" }, by: "N1", is_new: true },
    { serial: { serial_id: "c" }, by: "N2" },
  ])
})
