import { OFFERED, offeredItems } from "../offered-items"

const items = Array.from({ length: OFFERED + 50 }, (_, at) => ({
  id: `iitem_${at}`,
  title: at === 140 ? "Lathe" : `Drill ${at}`,
  sku: `SKU-${at}`,
}))
const idsFor = (q: string, chosen: string[] = []) =>
  offeredItems(items, q, chosen).map(({ id }) => id)

it("finds an item by title or SKU, however many come before it", () => {
  expect(idsFor(" lathe ")).toEqual(["iitem_140"])
  expect(idsFor("sku-149")).toEqual(["iitem_149"])
})

it("offers no more than can be drawn, and what is chosen first", () => {
  expect(idsFor("")).toHaveLength(OFFERED)
  expect(idsFor("lathe", ["iitem_3"])).toEqual(["iitem_3", "iitem_140"])
})
