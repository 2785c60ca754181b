import type { SerialView } from "../../../../types/serials"
import { effectOf, mayHaveLeft } from "../exchange"

const unit = (given: Partial<SerialView>) =>
  ({ id: "B", inventory_item_id: "iitem_1", location_id: "here", ...given }) as SerialView

const effect = (status: SerialView["status"], location_id = "here") =>
  effectOf({ kind: "known", unit: unit({ status, location_id }) }, "here")

it("tells what becomes of the unit that never left", () => {
  expect(effect("in_stock")).toBe("back")
  expect(effect("reserved")).toBe("kept")
  expect(effect("reserved", "there")).toBe("back")
  expect(effect("sold")).toBe("across")
  expect(effectOf({ kind: "unknown", number: "X" }, "here")).toBe("unknown")
})

it("takes only units of the same item for the one that left, and not the sold one itself", () => {
  const others = [unit({ id: "A" }), unit({}), unit({ id: "C", inventory_item_id: "iitem_2" })]
  const sold = { serial_id: "A", item_id: "iitem_1" }
  expect(mayHaveLeft(others, sold).map(({ id }) => id)).toEqual(["B"])
})
