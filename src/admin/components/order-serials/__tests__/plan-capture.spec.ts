import type { OrderComponentSerials, OrderLineSerials } from "../../../../types/orders"
import { placesOf } from "../places"
import { onlyPlace, planAt, planCapture, planOfCaptured } from "../plan-capture"

type Captured = OrderComponentSerials["captured"][number]

const captured = (number: string, captured_as: Captured["captured_as"] = "manual"): Captured => ({
  serial_id: `id-${number}`,
  number,
  status: "reserved",
  location: null,
  condition: null,
  bin: null,
  captured_as,
  blocked_by: null,
  notice_ids: [],
  expires_on: null,
})

const line = (
  id: string,
  item: string,
  needed: number,
  held: Captured[] = [],
  awaiting = 0
): OrderLineSerials => ({
  line_item_id: id,
  title: id,
  variant_title: null,
  sku: null,
  quantity: needed,
  open_quantity: needed,
  requires_shipping: true,
  components: [
    {
      item: { id: item, sku: item, title: item },
      required_quantity: 1,
      is_tracked: true,
      policy: {
        fulfillment: "require",
        strategy: "manual",
        unknown_at_capture: "register",
        allocation: "fulfillment",
      },
      needed,
      missing: needed - held.length,
      reservations: [{ location: { id: "loc", name: "Here" }, quantity: needed, awaiting }],
      captured: held,
      sold: [],
      returned: [],
      candidates: 0,
    },
  ],
})

const order = (...lines: OrderLineSerials[]) => placesOf({ order_id: "order", lines })
const unitOf = (item: string) => [{ id: "unit", inventory_item_id: item }]

describe("where a scan goes on an order", () => {
  it("goes to the line that lacks a unit of its item", () => {
    const places = order(line("phones", "phone", 1), line("cases", "case", 1))
    expect(planCapture(places, "P1", unitOf("case"))).toMatchObject({
      kind: "capture",
      body: { line_item_id: "cases", inventory_item_id: "case", serials: ["P1"] },
    })
  })

  it("goes to the second line of the same item once the first has all", () => {
    const places = order(line("one", "phone", 1, [captured("P1")]), line("two", "phone", 1))
    expect(planCapture(places, "P2", unitOf("phone"))).toMatchObject({
      kind: "capture",
      body: { line_item_id: "two" },
    })
  })

  it("takes a proposal's place when nothing is missing", () => {
    const places = order(line("one", "phone", 1, [captured("P1", "proposal")]))
    expect(planCapture(places, "P2", unitOf("phone"))).toMatchObject({
      kind: "capture",
      body: { serials: ["P2"] },
    })
  })

  it("never takes the place of a unit that somebody chose", () => {
    const places = order(line("one", "phone", 2, [captured("P1"), captured("P2", "buyer")]))
    expect(planCapture(places, "P3", unitOf("phone"))).toMatchObject({ kind: "full" })
    expect(planAt(places[0], "P3")).toMatchObject({ kind: "full" })
  })

  it("says that a unit of another product is not on the order", () => {
    expect(planCapture(order(line("one", "phone", 1)), "C1", unitOf("case"))).toEqual({
      kind: "not_on_order",
    })
  })

  it("gives an unknown number to the only line whose stock awaits serials", () => {
    const one = order(line("one", "phone", 1, [], 3), line("two", "case", 1))
    expect(planCapture(one, "X", [])).toMatchObject({
      kind: "capture",
      body: { line_item_id: "one" },
    })
  })

  it("asks where an unknown number goes when several could take it", () => {
    const two = order(line("one", "phone", 1, [], 3), line("two", "case", 1, [], 1))
    expect(planCapture(two, "X", [])).toEqual({ kind: "choose_line" })
  })

  it("knows no place for an unknown number where no stock awaits serials", () => {
    expect(planCapture(order(line("one", "phone", 1), line("two", "case", 1)), "X", [])).toEqual({
      kind: "unknown",
    })
  })

  it("knows a number again that is captured already, with or without its separators", () => {
    const places = order(line("one", "phone", 2, [captured("35-209900-176148-1")]))
    expect(planOfCaptured(places, "352099001761481", "352099001761481")).toMatchObject({
      kind: "captured",
    })
    expect(planOfCaptured(places, "352099001761499", "352099001761499")).toBeNull()
  })

  it("confirms a proposal that is scanned itself", () => {
    const places = order(line("one", "phone", 1, [captured("P1", "proposal")]))
    expect(planOfCaptured(places, "P1", "SN:P1")).toMatchObject({
      kind: "capture",
      body: { line_item_id: "one", serials: ["SN:P1"] },
    })
  })

  it("needs no question where there is one place, or the clerk chose one", () => {
    const one = order(line("one", "phone", 1))
    expect(onlyPlace(one, null)).toBe(one[0])
    const two = order(line("one", "phone", 1), line("two", "case", 1))
    expect(onlyPlace(two, null)).toBeNull()
    expect(onlyPlace(two, "two:case")).toBe(two[1])
  })

  it("goes to any line once the one that the clerk chose has all", () => {
    const places = order(line("one", "phone", 1, [captured("P1")]), line("two", "phone", 1))
    expect(onlyPlace(places, "one:phone")).toBeNull()
    const proposed = order(
      line("one", "phone", 1, [captured("P1", "proposal")]),
      line("two", "case", 1)
    )
    expect(onlyPlace(proposed, "one:phone")).toBe(proposed[0])
  })
})
