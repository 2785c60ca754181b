import type { OrderComponentSerials, OrderLineSerials } from "../../../../types/orders"
import { fulfilmentsAt, lineState, missingAt, nextOrder } from "../plan-fulfilment"

const part = (changes: Partial<OrderComponentSerials> = {}): OrderComponentSerials => ({
  item: { id: "item", sku: null, title: null },
  required_quantity: 1,
  is_tracked: true,
  policy: {
    fulfillment: "require",
    strategy: "manual",
    unknown_at_capture: "register",
    allocation: "fulfillment",
  },
  needed: 1,
  missing: 0,
  reservations: [{ location: { id: "here", name: "Here" }, quantity: 1, awaiting: 0 }],
  candidates: 0,
  captured: [],
  sold: [],
  returned: [],
  ...changes,
})

const line = (
  id: string,
  components: OrderComponentSerials[],
  changes: Partial<OrderLineSerials> = {}
): OrderLineSerials => ({
  line_item_id: id,
  title: id,
  variant_title: null,
  sku: null,
  quantity: 2,
  open_quantity: 1,
  requires_shipping: true,
  components,
  ...changes,
})

const elsewhere = { location: { id: "there", name: "There" }, quantity: 1, awaiting: 0 }

describe("how a line stands where it is packed", () => {
  it("leaves once all serials of all its parts are named", () => {
    expect(lineState(line("kit", [part(), part()]), "here")).toBe("leaves")
    expect(lineState(line("kit", [part(), part({ missing: 1 })]), "here")).toBe("missing")
  })

  it("does not leave while a unit of it may not be sold, however complete it is", () => {
    const unit = (blocked_by: "expiry" | null) => ({
      ...{ serial_id: "id", number: "A1", status: "reserved" as const },
      ...{ location: null, condition: null, bin: null, captured_as: "manual" as const },
      ...{ blocked_by, notice_ids: [], expires_on: null },
    })
    const recalled = line("kit", [part({ captured: [unit(null), unit("expiry")] }), part()])
    expect(lineState(recalled, "here")).toBe("blocked")
    expect(fulfilmentsAt({ lines: [recalled] }, "here")).toEqual([])
  })

  it("leaves without them where the policy does not want them", () => {
    const policy = { ...part().policy!, fulfillment: "auto" as const }
    expect(lineState(line("auto", [part({ missing: 1, policy })]), "here")).toBe("leaves")
  })

  it("leaves where it is reserved only, and not where nothing is", () => {
    expect(lineState(line("far", [part({ reservations: [elsewhere] })]), "here")).toBe("elsewhere")
    expect(lineState(line("none", [part({ reservations: [] })]), "here")).toBe("unreserved")
    expect(lineState(line("unmanaged", []), "here")).toBe("leaves")
    expect(lineState(line("done", [part()], { open_quantity: 0 }), "here")).toBe("gone")
  })
})

it("fulfils complete lines in full, and those without shipping apart", () => {
  const order = {
    lines: [
      line("a", [part()]),
      line("b", [part({ missing: 2, needed: 2 })], { open_quantity: 2 }),
      line("c", [], { requires_shipping: false, open_quantity: 3 }),
      line("d", [part({ reservations: [elsewhere] })]),
    ],
  }
  expect(fulfilmentsAt(order, "here")).toEqual([
    [{ id: "a", quantity: 1 }],
    [{ id: "c", quantity: 3 }],
  ])
  expect(missingAt(order, "here")).toBe(2)
  expect(fulfilmentsAt(order, "there")).toEqual([
    [{ id: "d", quantity: 1 }],
    [{ id: "c", quantity: 3 }],
  ])
})

it("goes on behind the order that was packed, and begins anew at the end", () => {
  expect(nextOrder(["a", "b", "c"], ["a", "c"], "b")).toBe("c")
  expect(nextOrder(["a", "b"], ["a", "b"], "b")).toBe("a")
  expect(nextOrder([], ["a"], null)).toBe("a")
  expect(nextOrder(["a"], ["a"], "a")).toBeNull()
  expect(nextOrder(["a", "b", "c"], ["b", "c", "d"], "a")).toBe("b")
})
