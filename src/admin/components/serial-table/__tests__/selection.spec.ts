import type { SerialView } from "../../../../types/serials"
import { NOTHING_SELECTED, refreshed, selectedAfter, withoutUnits } from "../selection"

const unit = (id: string, version = 1) => ({ id, version }) as SerialView

it("keeps units of other pages, and drops what is not selected any more", () => {
  const first = selectedAfter(NOTHING_SELECTED, { a: true, b: true }, [unit("a"), unit("b")])
  const second = selectedAfter(first, { a: true, b: false, c: true }, [unit("c")])
  expect([...second.keys()]).toEqual(["a", "c"])
})

it("takes no unit that it has never seen", () => {
  expect(selectedAfter(NOTHING_SELECTED, { a: true }, []).size).toBe(0)
})

it("knows what became of selected units when the page is read anew", () => {
  const selection = selectedAfter(NOTHING_SELECTED, { a: true }, [unit("a")])
  expect(refreshed(selection, [unit("a", 2), unit("b")]).get("a")).toEqual(unit("a", 2))
  expect(refreshed(selection, [unit("a"), unit("b")])).toBe(selection)
})

it("goes on without the units that were refused", () => {
  const all = { a: true, b: true, c: true }
  const selection = selectedAfter(NOTHING_SELECTED, all, [unit("a"), unit("b"), unit("c")])
  expect([...withoutUnits(selection, ["b", "elsewhere"]).keys()]).toEqual(["a", "c"])
})
