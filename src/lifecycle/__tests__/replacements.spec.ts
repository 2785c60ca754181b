import { decide } from "../decide"
import { newReplacements, type PairedUnit } from "../replacements"
import { contentFor, MOMENT, unitIn } from "./support/units"

const unit = (serial_id: string, values: Partial<PairedUnit> = {}): PairedUnit => ({
  serial_id,
  inventory_item_id: "item",
  replaces_serial_id: null,
  replaced_by_serial_id: null,
  ...values,
})

const pairs = (old: PairedUnit[], fresh: PairedUnit[]) =>
  newReplacements(old, fresh).map((pair) => `${pair.fresh.serial_id} for ${pair.old.serial_id}`)

describe("units that were given for others", () => {
  it("are paired in order", () => {
    expect(pairs([unit("a"), unit("b")], [unit("x"), unit("y")])).toEqual(["x for a", "y for b"])
  })

  it("are paired within an item first", () => {
    const other = { inventory_item_id: "other" }
    expect(pairs([unit("a"), unit("b", other)], [unit("x", other), unit("y")])).toEqual([
      "x for b",
      "y for a",
    ])
    expect(pairs([unit("a")], [unit("x", other)])).toEqual(["x for a"])
  })

  it("stay paired, and the rest is paired with the rest", () => {
    const old = [unit("a", { replaced_by_serial_id: "x" }), unit("b")]
    expect(pairs(old, [unit("x", { replaces_serial_id: "a" }), unit("y")])).toEqual(["y for b"])
    expect(pairs(old, [unit("x", { replaces_serial_id: "a" })])).toEqual([])
  })

  it("are not paired with themselves, where one came in and went out again", () => {
    expect(pairs([unit("a")], [unit("a")])).toEqual([])
    expect(pairs([unit("a"), unit("b")], [unit("a"), unit("x")])).toEqual(["x for b"])
    expect(pairs([unit("b"), unit("a")], [unit("x"), unit("a")])).toEqual(["x for b"])
  })

  it("may be fewer or more than came in", () => {
    expect(pairs([unit("a")], [unit("x"), unit("y")])).toEqual(["x for a"])
    expect(pairs([], [unit("x")])).toEqual([])
  })
})

it("a unit that a supplier sent for another is sold as any other", () => {
  const unit = unitIn("reserved", { replaces_serial_id: "ser_old" })
  const verdict = decide(unit, { name: "sell", number: "", set: contentFor("sell") }, MOMENT)
  expect(verdict).toMatchObject({ ok: true, decision: { after: { replaces_serial_id: null } } })
})
