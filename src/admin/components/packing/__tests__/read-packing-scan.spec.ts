import { readPackingScan } from "../read-packing-scan"

it("takes an order by its number, its id, or as it may be meant", () => {
  expect(readPackingScan("#36")).toEqual({ kind: "order_number", number: "36", isCertain: true })
  expect(readPackingScan("36")).toEqual({ kind: "order_number", number: "36", isCertain: false })
  expect(readPackingScan("order_01JABC")).toEqual({ kind: "order", id: "order_01JABC" })
})

it("takes everything else as a unit", () => {
  for (const text of ["352099001761481", "SN:36", "AG-001", "#AG", "order-36", "]C1013600"]) {
    expect(readPackingScan(text)).toEqual({ kind: "unit" })
  }
})

it("takes the codes of the desk, however they are written", () => {
  expect(readPackingScan("PACK:FULFIL")).toEqual({ kind: "fulfil" })
  expect(readPackingScan("pack:next")).toEqual({ kind: "next" })
})
