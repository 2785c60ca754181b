import type { ReturnSerialsResponse } from "../../../../types/returns"
import { planReceipt } from "../plan-receipt"

type Line = ReturnSerialsResponse["lines"][number]

const line = (quantity: number, damaged: number, required_quantity = 1): Line => ({
  line_item_id: "line",
  title: "Phone",
  sku: null,
  quantity,
  components: [
    {
      item: { id: "item", sku: null, title: null },
      required_quantity,
      is_tracked: true,
      policy: null,
      needed: quantity * required_quantity,
      captured: Array.from({ length: quantity * required_quantity }, (_, place) => ({
        serial_id: String(place),
        number: String(place),
        status: "sold",
        location: null,
        condition: null,
        disposition: place < damaged ? ("damaged" as const) : ("good" as const),
        return_condition: null,
        treatment: null,
      })),
      candidates: [],
      received: [],
      unnamed: { good: 0, damaged: 0 },
    },
  ],
})

describe("what Medusa's Receive dialog has to say", () => {
  it("is made of the serials named, when nothing was entered", () => {
    expect(planReceipt({ lines: [line(3, 1)] }, [])).toEqual([
      { line_item_id: "line", kind: "damaged", quantity: 1, action_id: null },
      { line_item_id: "line", kind: "good", quantity: 2, action_id: null },
    ])
  })

  it("lowers what the dialog has entered as good before it enters the damaged", () => {
    const entered = [{ id: "a", line_item_id: "line", kind: "good" as const, quantity: 2 }]
    expect(planReceipt({ lines: [line(2, 1)] }, entered)).toEqual([
      { line_item_id: "line", kind: "good", quantity: 1, action_id: "a" },
      { line_item_id: "line", kind: "damaged", quantity: 1, action_id: null },
    ])
  })

  it("leaves alone what agrees already, and takes out what is no longer so", () => {
    const entered = [
      { id: "a", line_item_id: "line", kind: "good" as const, quantity: 2 },
      { id: "b", line_item_id: "line", kind: "damaged" as const, quantity: 1 },
    ]
    expect(planReceipt({ lines: [line(2, 0)] }, entered)).toEqual([
      { line_item_id: "line", kind: "damaged", quantity: 0, action_id: "b" },
    ])
    expect(planReceipt({ lines: [line(2, 0)] }, entered.slice(0, 1))).toEqual([])
  })

  it("counts a kit as damaged when one of its units is", () => {
    expect(planReceipt({ lines: [line(2, 1, 2)] }, [])).toContainEqual({
      line_item_id: "line",
      kind: "damaged",
      quantity: 1,
      action_id: null,
    })
  })
})
