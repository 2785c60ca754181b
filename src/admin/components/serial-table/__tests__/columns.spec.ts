import { chosenColumns, saidOfColumns } from "../columns"

it("shows the columns that the URL says, in the table's order, and always the number", () => {
  expect(chosenColumns("lot,status,nonsense")).toEqual(["number", "status", "lot"])
})

it("shows those at first when the URL says none, without what the place says already", () => {
  expect(chosenColumns(null, ["item"])).not.toContain("item")
  expect(chosenColumns("nonsense")).toEqual(chosenColumns(null))
  expect(chosenColumns("item", ["item"])).toEqual(["number", "item"])
})

it("says nothing in the URL of what is so anyway", () => {
  expect(saidOfColumns(chosenColumns(null, ["item"]), ["item"])).toBeNull()
  expect(saidOfColumns(["lot", "number"])).toBe("number,lot")
  expect(chosenColumns(saidOfColumns(["number"]))).toEqual(["number"])
})
