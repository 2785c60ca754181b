import type { OrderComponentSerials, OrderLineSerials } from "../../../../types/orders"
import type { BasketItem } from "../../../hooks/use-counter-sale"
import { basketLines, findAtCounter, quantityOf } from "../basket-lines"

const item = (id: string, variant_id: string, quantity: number): BasketItem => ({
  id,
  variant_id,
  title: id,
  product_title: null,
  variant_title: null,
  variant_sku: null,
  quantity,
  unit_price: 10,
  total: 10 * quantity,
})

const part = (changes: Partial<OrderComponentSerials>): OrderComponentSerials => ({
  item: { id: "item", sku: null, title: null },
  required_quantity: 1,
  is_tracked: true,
  policy: null,
  needed: 1,
  missing: 0,
  reservations: [],
  candidates: 0,
  captured: [],
  sold: [],
  returned: [],
  ...changes,
})

const line = (id: string, components: OrderComponentSerials[]): OrderLineSerials => ({
  line_item_id: id,
  title: id,
  variant_title: null,
  sku: null,
  quantity: 1,
  open_quantity: 1,
  requires_shipping: true,
  components,
})

const unit = (id: string, place: string | null) => ({
  id,
  location_id: place,
  location: place === null ? null : { id: place, name: `The ${place}` },
})

describe("the lines of a basket", () => {
  it("have their price, their units and what they miss, the latest first", () => {
    const captured = {
      serial_id: "s1",
      number: "N1",
      status: "reserved",
      location: null,
      condition: null,
      bin: "A1",
      captured_as: "manual" as const,
      blocked_by: null,
      notice_ids: [],
      expires_on: null,
    }
    const lines = basketLines(
      { items: [item("l1", "phone", 2), item("l2", "cable", 3)] },
      {
        lines: [
          line("l1", [part({ captured: [captured], missing: 1 }), part({ is_tracked: false })]),
        ],
      }
    )
    expect(lines).toMatchObject([
      { id: "l2", isTracked: false, missing: 0, units: [], total: 30 },
      {
        id: "l1",
        isTracked: true,
        missing: 1,
        units: [{ serial_id: "s1", number: "N1", bin: "A1" }],
      },
    ])
  })

  it("are counted by variant", () => {
    const basket = { items: [item("l1", "cable", 2), item("l2", "cable", 1), item("l3", "x", 9)] }
    expect(quantityOf(basket, "cable")).toBe(3)
    expect(quantityOf(basket, "none")).toBe(0)
  })
})

describe("a scan at the counter", () => {
  it("means the unit that is here, whatever bears its number elsewhere", () => {
    const here = unit("u2", "counter")
    expect(findAtCounter([unit("u1", "store"), here], "counter")).toEqual({
      kind: "unit",
      unit: here,
    })
  })

  it("says where a unit is that is not here, and what nobody knows", () => {
    expect(findAtCounter([unit("u1", "store")], "counter")).toEqual({
      kind: "elsewhere",
      place: "The store",
    })
    expect(findAtCounter([unit("u1", null)], "counter")).toEqual({ kind: "elsewhere", place: null })
    expect(findAtCounter([], "counter")).toEqual({ kind: "unknown" })
    const both = [unit("a", "counter"), unit("b", "counter")]
    expect(findAtCounter([unit("c", "store"), ...both], "counter")).toEqual({
      kind: "several",
      units: both,
    })
  })
})
